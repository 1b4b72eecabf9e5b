from collections import Counter, deque, OrderedDict, namedtuple
from functools import partial
from itertools import islice, count, cycle, repeat, accumulate, chain
from itertools import combinations, permutations, product, zip_longest
import copy

c = Counter()
c.update('banana')
c.update({'b': 2, 'z': 0})
c.subtract('nn')
print(c.most_common(1), sorted(c.items()), sorted(c.elements()), c.total())
d = deque('bcd', maxlen=5)
d.appendleft('a')
d.extendleft('xy')
d.rotate(2)
print(d, d.index('a'), d.count('a'), d.pop(), d.popleft())
e = d.copy()
e.reverse()
e.insert(1, 'mid')
e.remove('c')
print(d, e, len(d))
e.clear()
print(e, copy.deepcopy(d) == d, copy.deepcopy([[1]]), OrderedDict(a=1).popitem())
scale = partial(lambda k, x, b=0: k * x + b, 3, b=1)
print(scale(2), scale(2, b=5), list(map(scale, range(3))), scale.keywords)
print(partial(sorted, reverse=True)([1, 3, 2]))
print(list(islice(count(3, 2), 4)), list(islice(cycle('ab'), 1, 4)), list(repeat(0, 2)))
print(list(accumulate([1, 2, 3], lambda a, b: a * b)), list(chain('ab', [1])))
print(list(combinations('abc', 2))[-1], len(list(permutations(range(4), 2))))
print(list(product('ab', repeat=2))[1], list(zip_longest('a', 'bc', fillvalue='-')))
for f in (
    lambda: d.index('zz'), lambda: d.remove('zz'), lambda: d.rotate('a'), lambda: d.insert('a', 1),
    lambda: d.count(), lambda: d.copy(1), lambda: d.clear(1), lambda: d.reverse(1), lambda: d.extendleft(1),
    lambda: d.appendleft(), lambda: e.pop(), lambda: c.update(5), lambda: list(Counter(a='x').elements()),
    lambda: c.most_common('a'), lambda: c.subtract(1), lambda: scale(), lambda: scale('a', 'b'),
    lambda: list(islice(count(), -1)), lambda: list(product(1)), lambda: list(chain(1)),
    lambda: list(combinations('a', -1)), lambda: list(permutations(1)), lambda: list(zip_longest(1)),
    lambda: list(accumulate([1], 2, 3)), lambda: next(cycle('')), lambda: repeat('a', 'b'),
    lambda: count('x'), lambda: c.elements(1), lambda: copy.deepcopy(x for x in 'a'),
):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
d.remove('never')
