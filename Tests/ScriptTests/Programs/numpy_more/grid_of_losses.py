import numpy as np

rows, columns = np.mgrid[0:3, 0:2]
u, v = np.ogrid[-1:1:3j, 0:2]
loss = (u - 0.5) ** 2 + (v - 1) ** 2
print(loss.compress([True, False, True], axis=0))
print(loss.compress([1, 0, 1]))
for f in (lambda: loss.compress(), lambda: loss.compress([True] * 9, axis=1)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
np.min(loss[loss < -1])
