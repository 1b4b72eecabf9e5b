import numpy as np

A = np.array([[4.0, 1.0], [2.0, 3.0]])
v = np.array([3.0, -4.0])
print(np.linalg.norm(v), np.linalg.norm(v, 1), np.linalg.norm(v, np.inf), np.linalg.norm(v, -np.inf))
print(np.linalg.norm(v, 2), np.linalg.norm(v, 0), np.linalg.norm([[3, 0], [0, 4]]))
print(np.linalg.norm(A, 'fro') == np.linalg.norm(A), np.linalg.norm(A, 1), np.linalg.norm(A, np.inf))
print(np.linalg.norm([[3.0, 4.0], [6.0, 8.0]], axis=1))
print(np.linalg.norm([[3.0, 4.0], [6.0, 8.0]], axis=0, keepdims=True).shape, np.linalg.norm(np.zeros(3)))
print(np.linalg.norm([]), np.linalg.norm(-5.0), np.round(np.linalg.norm(v, 3), 8))
print(np.linalg.norm(A, keepdims=True).shape, np.linalg.norm([1, 2, 2]))
print(np.round(np.linalg.inv(A), 10), np.round(np.linalg.solve(A, [1.0, 2.0]), 10))
print(np.round(np.linalg.solve(A, np.eye(2)), 10), round(np.linalg.det(A), 10))
print(np.round(A @ np.linalg.inv(A), 10), np.linalg.inv(np.eye(3)), np.linalg.inv([[2.0]]))
print(np.linalg.det(np.eye(3)), np.linalg.det([[2, 0], [0, 3]]), np.linalg.solve(np.diag([2.0, 4.0]), [2, 4]))
print(np.linalg.det(np.zeros((2, 2))), np.linalg.inv(np.array([[0.0, 1.0], [1.0, 0.0]])))
print(np.linalg.det([[1.0, 2.0], [2.0, 4.0]]))
M = np.array([[2.0, -1.0, 0.0], [-1.0, 2.0, -1.0], [0.0, -1.0, 2.0]])
x = np.linalg.solve(M, np.array([1.0, 0.0, 1.0]))
print(np.round(x, 9), np.allclose(M @ x, [1, 0, 1]), round(np.linalg.det(M), 9))
print(np.round(np.linalg.inv(M), 6), np.allclose(np.linalg.inv(M) @ M, np.eye(3)))
print(np.linalg.solve(M, np.ones((3, 2))).shape)
X = np.column_stack([np.ones(5), np.arange(5.0)])
y = np.array([1.0, 3.0, 5.0, 7.0, 9.0])
print(np.round(np.linalg.solve(X.T @ X, X.T @ y), 8), np.round(np.linalg.inv(X.T.dot(X)).dot(X.T).dot(y), 8))
for t in (
    lambda: np.linalg.inv(np.ones((2, 2))), lambda: np.linalg.solve(np.ones((2, 2)), [1.0, 2.0]),
    lambda: np.linalg.inv(np.ones((2, 3))), lambda: np.linalg.nothing,
):
    try:
        print(t())
    except Exception as e:
        print(type(e).__name__, e)
np.linalg.inv(np.array([[1.0, 2.0], [2.0, 4.0]]))
