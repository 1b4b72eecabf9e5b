import numpy as np

a = np.zeros((3, 4))
a[[0, 2], [1, 3]] = 5
a[1, [0, 3]] = [7, 8]
a[a == 0] = -1
a[:, [2]] *= 10
a[[0, 0], 0] += 1
b = np.arange(5.0)
b[b > 2] = 0
b[[0, 1]] = [9, 8]
b[[1, 1, 1]] = [1, 2, 3]
b[b < 1] += 0.5
b[[True, False, False, False, True]] = [10, 20]
d = np.full((3, 3), 0.5)
y = np.array([0, 2, 1])
d[range(3), y] -= 1
d[np.arange(3), y] *= 2
d[np.arange(3), y] = d[np.arange(3), y] + 0.25
c = np.zeros(4)
np.add.at(c, [0, 0, 3], 1)
np.add.at(c, [1], [5])
np.subtract.at(c, [3, 3], 2)
c[[2, 2]] += 1
m = np.arange(6).reshape(2, 3)
m[m % 2 == 1] *= -1
m[m < 0] = m[m < 0] * 10
m[:, [True, False, True]] = 0
m[[False, True]] = [[1, 2, 3]]
n = np.arange(5)
n[1:] = n[:-1]
n = np.arange(5)
n[:-1] = n[1:]
n[::-1] = n
n[[0, 1]] = n[[1, 0]]
n[2:4] = 1.9
n[0] = True
np.put(n, [0, -1], [100, 200])
np.place(n, n > 150, [7])
np.copyto(n[1:3], [55, 66])
np.fill_diagonal(a, 0)
np.putmask(n, n == 7, 8)
n.fill(4)
print(n.put([0], 9))


def attempt(target, index, value):
    try:
        target[index] = value
        print(target)
    except Exception as error:
        print(type(error).__name__, error)


attempt(np.arange(3), 0, float('nan'))
attempt(np.arange(3), 0, 10 ** 30)
attempt(np.arange(3), slice(None), np.array([1.9, -1.9, 2.5]))
attempt(np.array([True, False]), 0, 5)
for f in (
    lambda: np.add.at(c, [9], 1), lambda: np.add.at(c, [0, 1], [1, 2, 3]), lambda: np.add.at(c, 'a', 1),
    lambda: np.add.at(5, [0], 1), lambda: np.add.at(c), lambda: np.put(c, [9], 1), lambda: np.put(c),
    lambda: np.place(c, [True], 5), lambda: c.put([10], 0), lambda: np.choose([5], [[1], [2]]),
    lambda: np.compress([1] * 9, c), lambda: np.putmask(c, [True], ['a']), lambda: np.place(c, c > -1, []),
):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
a[0] = [1, 2, 3]
