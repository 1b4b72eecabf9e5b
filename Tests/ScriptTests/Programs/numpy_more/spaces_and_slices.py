import numpy as np

print(np.geomspace(1, 1000, 4), np.s_[1:3], np.s_[0, ::2], np.arange(6)[np.s_[1:5:2]])
print(np.isneginf([-np.inf, 0]), np.isposinf([np.inf, 1]))
print(np.iterable([1]), np.iterable(5), np.get_printoptions()['precision'], np.ptp([3, 9]))
b = np.zeros((2, 3))
np.put_along_axis(b, np.array([[0], [2]]), 5, axis=1)
print(b, np.take_along_axis(b, np.array([[0], [2]]), 1))
for f in (
    lambda: np.geomspace(0, 1, 3), lambda: np.geomspace(1), lambda: np.isneginf(), lambda: np.iterable(),
    lambda: np.s_.x, lambda: b.ptp(), lambda: np.put_along_axis(b, np.array([[9], [0]]), 1, axis=1),
    lambda: np.geomspace(1, 2, -1), lambda: np.get_printoptions(1),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
np.geomspace(1, 10, 2)[5]
