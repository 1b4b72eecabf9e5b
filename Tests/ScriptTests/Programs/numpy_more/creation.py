import numpy as np

a = np.array([[1, 2], [3, 4]])
x, y = np.meshgrid([1, 2, 3], [4, 5])
print(np.fromiter((i * i for i in range(4)), dtype=float))
print(np.fromfunction(lambda i, j: i + j, (2, 2)))
