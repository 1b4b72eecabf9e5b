import numpy as np

a = np.zeros((3, 4))
a[[0, 2], [1, 3]] = 5
a[1, [0, 3]] = [7, 8]
a[a == 0] = -1
a[:, [2]] *= 10
a[[0, 0], 0] += 1
print(a)
b = np.arange(5.0)
b[b > 2] = 0
b[[0, 1]] = [9, 8]
b[[1, 1, 1]] = [1, 2, 3]
b[b < 1] += 0.5
b[[True, False, False, False, True]] = [10, 20]
print(b)
d = np.full((3, 3), 0.5)
y = np.array([0, 2, 1])
d[range(3), y] -= 1
d[np.arange(3), y] *= 2
d[np.arange(3), y] = d[np.arange(3), y] + 0.25
print(d)
c = np.zeros(4)
c[[2, 2]] += 1
print(c)
m = np.arange(6).reshape(2, 3)
m[m % 2 == 1] *= -1
m[m < 0] = m[m < 0] * 10
m[:, [True, False, True]] = 0
m[[False, True]] = [[1, 2, 3]]
print(m)
n = np.arange(5)
n[1:] = n[:-1]
print(n)
n = np.arange(5)
n[:-1] = n[1:]
n[::-1] = n
print(n)
n[[0, 1]] = n[[1, 0]]
n[2:4] = 1.9
n[0] = True
print(n)
np.copyto(n[1:3], [55, 66])
np.fill_diagonal(a, 0)
print(n, a, np.where(n > 50, 0, n))
n.fill(4)
print(n, n, n.itemset if hasattr(n, 'itemset') else 'no itemset')


def attempt(target, index, value):
    try:
        target[index] = value
        print(target)
    except Exception as error:
        print(type(error).__name__, error)


for index, value in (
    (0, [1, 2]), (5, 0), ((0, 7), 0), ([0, 1], [1, 2, 3]), (np.array([True, False]), [1, 2, 3]),
    (np.array([True, True, True]), [1, 2]), (slice(0, 2), np.ones((3, 4))), ('a', 1), (0, 'text'), ([9], 1),
    (1.5, 0), (0, None), (slice(None), [[1, 2]]), ([0, 1], np.ones((3, 4))), ((0, 0, 0), 1), (0, {}),
    (0, [1, [2]]), ([True] * 4, 1), ((0, 0), [1, 2]), ((slice(None), [9]), 0), (np.ones((3, 4)) > 0, [1, 2]),
    ([0, 1], 'x'),
):
    attempt(np.zeros((3, 4)), index, value)
attempt(np.arange(3), 0, float('nan'))
attempt(np.arange(3), 0, 10 ** 30)
attempt(np.arange(3), slice(None), np.array([1.9, -1.9, 2.5]))
attempt(np.array([True, False]), 0, 5)
for f in (
    lambda: np.copyto(c, [1, 2]), lambda: np.copyto(n, [1.5] * 5), lambda: np.fill_diagonal([1], 0),
    lambda: np.fill_diagonal(np.zeros(3), 0), lambda: n.fill(), lambda: n.fill('a'), lambda: np.take(c, [10]),
    lambda: np.take(c, 'a'), lambda: c.take([0], axis=3), lambda: np.take(),
    lambda: np.take_along_axis(c, [0], 2), lambda: np.ix_([[1]]), lambda: c.fill([1, 2]),
):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
a[0] = [1, 2, 3]
