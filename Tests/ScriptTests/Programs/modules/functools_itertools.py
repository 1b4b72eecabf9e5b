from functools import reduce, partial
import functools
import itertools
from itertools import product, chain, combinations, permutations, count, cycle
from itertools import islice, repeat, accumulate, zip_longest

print(reduce(lambda a, b: a + b, [1, 2, 3]), reduce(lambda a, b: a * b, [], 7), reduce(max, [3, 9, 2]))
print(reduce(lambda a, b: b + a, 'abc'), functools.reduce(lambda a, b: a - b, (10, 3), 100))
add = partial(lambda a, b, c=0: (a, b, c), 1)
print(add(2), add(2, c=3), partial(int, base=2)('101'), partial(max, 5)(3))
print(list(map(partial(pow, 2), range(4))), add.args, partial(print, sep='-')('x', 'y'))
print(list(product('ab', [1, 2])), list(product([0, 1], repeat=2)), list(product()))
print(len(list(product(range(3), range(4)))))
print(list(chain([1], 'ab', (2,))), list(chain.from_iterable([[1, 2], [3]])), list(chain()))
print(sum(chain(range(3), [10])))
print(list(combinations('abc', 2)), list(combinations([1, 2], 3)), list(permutations([1, 2, 3], 2)))
print(len(list(permutations('abcd'))), list(permutations([1, 2])))
print(list(islice(count(5), 3)), list(islice(count(0, 0.5), 3)), list(islice(cycle('ab'), 5)))
print(list(islice(range(10), 2, 8, 3)), list(islice([1, 2, 3], None)), next(count(10)))
print(list(repeat('x', 3)), list(islice(repeat(1), 2)), list(map(pow, [2, 3], repeat(2))))
print(list(accumulate([1, 2, 3])), list(accumulate([3, 1, 2], max)))
print(list(accumulate([1, 2], lambda a, b: a * b, initial=10)))
print(list(zip_longest('abc', [1])), list(zip_longest([1], [2, 3], fillvalue=0)), list(zip(count(), 'ab')))
print(itertools.chain is chain, list(itertools.islice('abcdef', 4)))
c = count(1)
print(next(c), next(c), next(c), [i for i, _ in zip(c, range(2))], next(c))
k = cycle([1, 2])
print([next(k) for _ in range(5)], [''.join(p) for p in product('01', repeat=3)], dict(zip('ab', count(1))))
inputs = [(a, b, a ^ b) for a, b in itertools.product([0, 1], repeat=2)]
print(inputs, list(itertools.combinations(range(4), 3)), list(itertools.accumulate('abc')))
print(list(itertools.permutations('ab', 1)), list(itertools.zip_longest('a', 'bc')))
