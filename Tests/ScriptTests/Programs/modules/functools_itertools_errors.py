from functools import reduce, partial
from itertools import product, chain, combinations, permutations, count, cycle
from itertools import islice, repeat, accumulate, zip_longest

tries = [
    lambda: reduce(lambda a, b: a, []), lambda: reduce(lambda a: a, [1, 2]), lambda: reduce(5, [1, 2]),
    lambda: reduce(max, 5), lambda: reduce(max), lambda: reduce(max, [1, 'a']), lambda: partial(),
    lambda: partial(5), lambda: partial(int)('x'), lambda: partial(lambda a: a, 1)(2),
    lambda: partial(len, [1])().x, lambda: product(5), lambda: list(product([1], 5)),
    lambda: product([1], repeat='a'), lambda: product([1], repeat=-1), lambda: list(chain(5)),
    lambda: list(chain([1], 5)), lambda: list(chain.from_iterable([1])), lambda: chain.from_iterable(5),
    lambda: combinations([1]), lambda: combinations(5, 1), lambda: combinations([1], -1),
    lambda: permutations(5), lambda: permutations([1], 'a'), lambda: permutations([1], -2),
    lambda: count('a'), lambda: next(count(1))(), lambda: cycle(5), lambda: next(cycle([])),
    lambda: islice([1]), lambda: islice(5, 1), lambda: islice([1], -1), lambda: islice([1], 0, 5, 0),
    lambda: islice([1], 'a'), lambda: repeat(), lambda: repeat(1, 'a'), lambda: accumulate(5),
    lambda: list(accumulate([1, 'a'])), lambda: list(accumulate([1, 2], 5)), lambda: zip_longest(5),
    lambda: zip_longest([1], wrong=2), lambda: list(zip_longest([1], 5)), lambda: count()[0],
    lambda: len(product('a')), lambda: accumulate(),
]
for t in tries:
    try:
        print(t())
    except Exception as e:
        print(type(e).__name__, e)
reduce(lambda a, b: a + b, [])
