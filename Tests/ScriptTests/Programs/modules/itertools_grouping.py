from itertools import groupby, tee, takewhile, dropwhile, compress
from itertools import pairwise, starmap, combinations_with_replacement

rows = [('a', 1), ('a', 2), ('b', 3)]
for key, group in groupby(rows, lambda r: r[0]):
    print(key, [v for _, v in group])
left, right = tee(rows)
print(len(list(left)), next(right), list(compress(rows, (0, 1, 0))), list(pairwise('abc')))
print(list(takewhile(str.isalpha, 'ab1c')), list(dropwhile(str.isalpha, 'ab1c')))
print(list(starmap(lambda k, v: k * v, rows)))
print(sum(1 for _ in combinations_with_replacement(range(4), 2)))
for key, group in groupby(rows, lambda r: r[5]):
    print(key)
