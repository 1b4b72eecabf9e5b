import numpy as np

A = np.array([[2.0, 1.0], [1.0, 3.0]])
print(np.linalg.matrix_power(A, 2))


def ridge(X, y, penalty):
    return np.linalg.solve(X.T @ X + penalty * np.eye(X.shape[1]), X.T @ y)


X = np.array([[1.0, 0.0], [1.0, 1.0], [1.0, 2.0]])
for f in (lambda: np.linalg.matrix_power(A, 'a'), lambda: np.linalg.matrix_power(X, 2)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, str(e)[:120])
ridge(np.ones((3, 2)), np.ones(3), 0)
