import numpy as np

x = np.array([0.0, 1.0, 2.0, 3.0, 4.0])
y = np.array([1.1, 2.9, 5.2, 7.1, 8.8])
slope, offset = np.polyfit(x, y, 1)
print(round(slope, 8), round(offset, 8))
X = np.vander(x, 2)
coefficients, residual, rank, _ = np.linalg.lstsq(X, y)
print(np.allclose(coefficients, [slope, offset]), np.round(residual, 8), rank)
print(np.allclose(np.linalg.pinv(X) @ y, coefficients), np.linalg.matrix_rank(X), np.round(np.linalg.svdvals(X), 8))
Q, R = np.linalg.qr(X)
print(np.allclose(np.linalg.solve(R, Q.T @ y), coefficients), np.allclose(np.tril(R, -1), 0))
L = np.linalg.cholesky(X.T @ X)
print(np.round(L, 8), np.round(np.linalg.eigvalsh(X.T @ X), 8))
print(round(np.linalg.cond(X), 8), np.round(np.linalg.cond(X.T @ X, -2), 8))
print(np.round(np.linalg.slogdet(X.T @ X), 8))
cubic = np.polyfit(x, np.column_stack([x ** 3, 2 * x]), 3)
print(np.abs(np.round(cubic, 8)))
print(np.round(np.polyfit(x, y, 2, w=[1, 1, 1, 1, 0]), 8), np.polyder([3, 2, 1]), np.polyint([6.0, 2.0], k=5))
hat = np.linalg.multi_dot([X, np.linalg.pinv(X), y])
print(np.round(hat, 8), np.round(np.linalg.multi_dot((y, X)), 6))
T = np.eye(6).reshape(2, 3, 2, 3) * 2
print(np.linalg.tensorsolve(T, np.ones((2, 3))), np.linalg.tensorinv(T)[0, 0, 0], np.linalg.tensorinv(np.eye(4).reshape(4, 2, 2), ind=1).shape)
for attempt in (
    lambda: np.polyfit(x, y[:3], 1), lambda: np.polyfit(x, y, -1), lambda: np.polyfit([], [], 1), lambda: np.polyfit(x, y, 'a'),
    lambda: np.polyder([1, 2], -1), lambda: np.polyint([1, 2], -2), lambda: np.polyint([1], 3, [1, 2]), lambda: np.polyder(5),
    lambda: np.linalg.tensorinv(T, ind=0), lambda: np.linalg.tensorinv(T[0]), lambda: np.linalg.tensorsolve(T, [1, 2]),
    lambda: np.linalg.lstsq(X), lambda: np.linalg.slogdet(3), lambda: np.linalg.cholesky(X), lambda: np.linalg.pinv(),
):
    try:
        print(attempt())
    except Exception as e:
        print(type(e).__name__, e)
np.linalg.cholesky(X.T @ X - 20 * np.eye(2))
