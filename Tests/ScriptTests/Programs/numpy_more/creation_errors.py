import numpy as np

tries = [
    lambda: np.fromiter([1]), lambda: np.fromiter(5, dtype=float), lambda: np.fromfunction(lambda i: i),
    lambda: np.fromfunction(5, (2,)),
]
for t in tries:
    try:
        print(t())
    except Exception as e:
        print(type(e).__name__, e)
np.array([[1, 2], [3, 4, 5]])
