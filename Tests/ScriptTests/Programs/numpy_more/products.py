import numpy as np

A, B = np.arange(6.0).reshape(2, 3), np.arange(12.0).reshape(3, 4)
v, w = np.array([1.0, 2.0, 3.0]), np.array([4.0, 5.0, 6.0])
i, j = np.array([[1, 2], [3, 4]]), np.array([[0, 1], [1, 0]])
print(np.linalg.matrix_power(i, 3))
T = np.arange(24.0).reshape(2, 3, 4)
out = np.zeros((2, 4))
