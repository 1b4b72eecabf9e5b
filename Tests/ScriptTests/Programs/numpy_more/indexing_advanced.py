import numpy as np

a = np.arange(12).reshape(3, 4) * 10
b = np.array([5.0, 6.0, 7.0])
c = np.arange(24).reshape(2, 3, 4)
y = np.array([2, 0, 1])
p = np.array([[0.1, 0.2, 0.7], [0.5, 0.3, 0.2], [0.25, 0.5, 0.25]])
print(np.choose([0, 1, 0], [[1, 2, 3], [4, 5, 6]]), np.compress([True, False, True], b))
d = a[[0, 1]]
d[0, 0] = 999
e = a[a > 50]
e[:] = 0
for index in (
    5, -4, (0, 4), (3, 0), (0, 0, 0), 'a', 1.5, (0, 1.0), None, [5], [0, 9], [[0, 1], [0, -5]],
    ([0, 1], [0, 1, 2]), [True, False], [1.5], ['a'], ([0, 1], 'x'), np.array([True] * 4),
    np.zeros((2, 4), dtype=bool), (slice(None), [7]), (Ellipsis, Ellipsis), [True, False, True, True],
    (slice(None), slice(None), 0), {}, (None, None, 5), slice(0, 3, 0), np.array([0.5]), [[0, 1], [2]],
    (0, None, 9), slice('a', 2), slice(1.5, None), (0, slice(None, None, 'b')),
):
    try:
        print(np.shape(a[index]))
    except Exception as error:
        print(type(error).__name__, error)
a[[0, 3]]
