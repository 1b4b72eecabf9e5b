import numpy as np

A = np.array([[4.0, 1.0], [2.0, 3.0]])
v = np.array([3.0, -4.0])
print(np.linalg.matrix_power(np.array([[1, 1], [1, 0]]), 10))
M = np.array([[2.0, -1.0, 0.0], [-1.0, 2.0, -1.0], [0.0, -1.0, 2.0]])
x = np.linalg.solve(M, np.array([1.0, 0.0, 1.0]))
X = np.column_stack([np.ones(5), np.arange(5.0)])
y = np.array([1.0, 3.0, 5.0, 7.0, 9.0])
np.linalg.inv(np.array([[1.0, 2.0], [2.0, 4.0]]))
