import numpy as np

X = np.arange(6.0).reshape(3, 2)
row, column = np.array([10.0, 20.0]), np.array([[1.0], [2.0], [3.0]])
print(X + row, X * column, X - X.mean(axis=0), X / X.sum(axis=1, keepdims=True), row + column, X + 1)
print(X + np.array([[5.0]]), X[:, None, :] - X[None, :, :], (X[:, None] * row).shape, X.T + [1, 2, 3])
print(row[:, None] * row, np.array(2) * X[0])
print((np.ones((2, 1, 3)) + np.ones((4, 1))).shape, (np.ones((1, 3)) * np.ones((3, 1))).shape)
print((np.zeros((0, 3)) + np.ones(3)).shape, (np.ones((2, 1)) + np.ones((1, 0))).shape)
print((np.ones(1) + np.ones((2, 2, 2))).shape, np.broadcast_shapes((2, 1), (3,)))
print(np.broadcast_shapes((5,), (1,), (4, 1)))
print(np.broadcast_to([1, 2], (2, 2)), np.broadcast_to(5, (2,)), np.broadcast_to([[1], [2]], (2, 3)))
y = np.array([1.0, 0.0, 1.0])
p = np.array([[0.5], [0.25], [1.0]])
print(p - y, (p - y).shape, (p - y.reshape(-1, 1)).shape, (p.ravel() - y).shape, ((p - y) ** 2).mean())
print(((p[:, 0] - y) ** 2).mean(), p * y, (y == (p > 0.4)).shape, np.maximum(p, y), np.where(y > 0, p, -1))
print((y[None] @ p), p.T * y)
b = np.zeros((1, 2))
b += X.sum(axis=0)
b -= row
print(b, b + X[0], (X @ np.ones((2, 4)) + np.zeros((1, 4))).shape, np.sum(X * row), np.dot(X, row))
print((X > row.min()).sum(axis=0), X ** [1, 2], np.power(X, column), X // column, X % row)
print(np.hypot(column * 3, column * 4).T, 2 ** column.T)
for t in (
    lambda: X + np.ones(3), lambda: X * np.ones((2, 3)), lambda: X - np.ones((3, 3)),
    lambda: X / np.ones((4, 1)), lambda: np.ones((2, 3, 4)) + np.ones((3, 3)),
    lambda: np.broadcast_to(X, (2, 2)), lambda: np.broadcast_to([1, 2, 3], (2,)),
    lambda: np.broadcast_shapes((2,), (3,)), lambda: np.broadcast_shapes(1.5), lambda: X > np.ones(5),
    lambda: np.where(X > 1, X, np.ones(3)), lambda: np.broadcast_to(X),
    lambda: np.maximum(X, np.ones((2, 2))), lambda: b.__iadd__(X), lambda: np.add(X, row, column),
    lambda: np.broadcast_to(1, (-1,)), lambda: np.zeros((0, 3)) + np.ones(2),
):
    try:
        print(t())
    except Exception as error:
        print(type(error).__name__, error)
b += X
