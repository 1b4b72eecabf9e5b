import numpy as np

A = np.array([[2.0, 1.0], [1.0, 3.0]])
print(np.round(np.linalg.inv(A), 6), np.round(np.linalg.solve(A, [3.0, 5.0]), 6), round(np.linalg.det(A), 6))
print(np.trace(A), np.kron(np.eye(2), [1, 2]), np.cross([1, 0, 0], [0, 0, 1]))
print(np.inner(A, A), np.outer([1, 2], [3, 4]), np.vdot(A, A), np.tensordot(A, A), np.trace(A, offset=1))


def ridge(X, y, penalty):
    return np.linalg.solve(X.T @ X + penalty * np.eye(X.shape[1]), X.T @ y)


X = np.array([[1.0, 0.0], [1.0, 1.0], [1.0, 2.0]])
print(np.round(ridge(X, np.array([1.0, 2.0, 3.0]), 0.1), 6))
print(np.round(np.linalg.inv(X.T @ X) @ X.T @ [1, 2, 3], 6))
for f in (
    lambda: np.kron(), lambda: np.cross([1, 2], [1]), lambda: np.inner([1, 2], [1]), lambda: np.outer(1),
    lambda: np.vdot([1], [1, 2]), lambda: np.trace([1]), lambda: np.linalg.det(X),
    lambda: np.tensordot([1, 2], [1, 2, 3], 1),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, str(e)[:120])
ridge(np.ones((3, 2)), np.ones(3), 0)
