import numpy as np

A = np.ones((2, 3))
v = np.ones(4)
tries = [lambda: np.linalg.matrix_power(A, 2), lambda: np.linalg.matrix_power(np.eye(2), 1.5)]
for t in tries:
    try:
        print(t())
    except Exception as e:
        print(type(e).__name__, e)
np.dot(np.ones((4, 3)), np.ones((4, 3)))
