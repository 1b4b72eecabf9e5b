import numpy as np

rows, columns = np.mgrid[0:3, 0:2]
u, v = np.ogrid[-1:1:3j, 0:2]
loss = (u - 0.5) ** 2 + (v - 1) ** 2
print(rows * 10 + columns, loss, np.min(loss), np.min(loss, axis=0))
print(np.unravel_index(loss.argmin(), loss.shape))
print(np.mgrid[1:2, 3:5].shape, [a.shape for a in np.ogrid[0:2, 0:3]])
print(np.min([[4, 2], [3, 5]], 1, keepdims=True), tuple(loss.shape).index(3), loss.shape.count(2))
for f in (
    lambda: np.min(loss, axis=2), lambda: loss.shape.index(9), lambda: loss.shape.count(),
    lambda: np.mgrid(3), lambda: np.ogrid(0, 2),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
np.min(loss[loss < -1])
