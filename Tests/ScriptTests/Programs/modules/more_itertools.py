from itertools import (takewhile, dropwhile, starmap, tee, groupby, compress, pairwise,
                       combinations_with_replacement, chain, count)
import itertools

print(list(takewhile(lambda v: v < 3, [1, 2, 3, 1])), list(dropwhile(lambda v: v < 3, [1, 2, 3, 1])))
print(list(starmap(pow, [(2, 3), (3, 2)])), list(compress('abcd', [1, 0, 1])), list(pairwise([1, 2, 4])))
print(list(combinations_with_replacement('ab', 2)), list(chain.from_iterable(['ab', [1]])))
print([(k, list(g)) for k, g in groupby([1, 1, 2, 2, 1])], [k for k, g in groupby('aAb', key=str.lower)])
a, b = tee(iter([1, 2, 3]))
print(next(a), list(b), list(a), list(takewhile(lambda v: v < 20, (v * v for v in count(2)))))
for f in (
    lambda: takewhile(1), lambda: list(takewhile(5, [1])), lambda: dropwhile(),
    lambda: list(dropwhile(1, [2])), lambda: list(starmap(pow, [1])), lambda: starmap(pow), lambda: tee(5),
    lambda: groupby(), lambda: groupby(5), lambda: compress([1]), lambda: compress(1, 2), lambda: pairwise(5),
    lambda: pairwise(), lambda: combinations_with_replacement([1], -1),
    lambda: combinations_with_replacement('a'), lambda: chain.from_iterable(),
    lambda: list(itertools.starmap(len, [(1, 2)])),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
list(pairwise(None))
