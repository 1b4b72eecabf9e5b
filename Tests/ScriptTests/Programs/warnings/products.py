import numpy as np

big = np.array([1e200, 1e200])
square = np.full((2, 2), 1e200)
print(np.dot(big, big))
print(big @ big)
print(np.matmul(square, square))
print(square.dot(square))
print(big.dot(square))
bad = np.array([[np.inf, 1.0], [1.0, 1.0]])
print(bad @ np.zeros((2, 1)))
print(bad @ np.ones((2, 1)))
print(np.array([[np.nan, 1e308]]) @ np.array([[1.0], [1e308]]))
print(np.ones((2, 1, 2)) @ np.full((2, 2, 1), 1e308))
