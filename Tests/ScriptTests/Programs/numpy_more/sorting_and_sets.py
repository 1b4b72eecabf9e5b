import numpy as np

a = np.array([3, 1, 2, 3, 1])
m = np.array([[3, 1], [0, 2]])
b = a.copy()
print(np.intersect1d([1, 2, 3], [2, 3, 4]), np.union1d([1, 2], [2, 3]), np.setdiff1d([1, 2, 3], [2]))
print(np.setxor1d([1, 2], [2, 3]))
tries = [
    lambda: np.intersect1d([1]), lambda: np.union1d(1), lambda: np.setdiff1d([1]), lambda: np.setxor1d([1]),
]
for t in tries:
    try:
        print(t())
    except Exception as e:
        print(type(e).__name__, e)
np.bincount([0, -5])
