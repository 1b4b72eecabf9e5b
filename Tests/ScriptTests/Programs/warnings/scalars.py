import numpy as np

big, small = np.float64(1e308), np.float64(0.0)
print(big * 10, big + big, -big - big, big ** 2)
print(small ** -1, np.float64(-1) ** 0.5)
inf = np.float64("inf")
print(inf - inf, inf * 0, inf / inf, inf + 1, inf * 2, inf - 5)
print(np.int64(2 ** 62) * 4, np.int64(2 ** 62) + np.int64(2 ** 62), -np.int64(-2 ** 63))
print(np.float32(3e38) * np.float32(10), np.float32(1) / np.float32(0))
nan = np.float64("nan")
print(nan + 1, nan * inf, nan / 0, nan < 1)
total = np.sum(np.array([1.0, 2.0])) / 0
print(total, 1.5 / total)
