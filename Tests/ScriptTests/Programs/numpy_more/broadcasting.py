import numpy as np

X = np.arange(6.0).reshape(3, 2)
row, column = np.array([10.0, 20.0]), np.array([[1.0], [2.0], [3.0]])
print([b.shape for b in np.broadcast_arrays([1, 2], [[3], [4]])])
y = np.array([1.0, 0.0, 1.0])
p = np.array([[0.5], [0.25], [1.0]])
b = np.zeros((1, 2))
b += X.sum(axis=0)
b -= row
for t in (lambda: np.broadcast_arrays([1, 2], [1, 2, 3]), lambda: np.broadcast_arrays(5)[0].x):
    try:
        print(t())
    except Exception as error:
        print(type(error).__name__, error)
b += X
