import numpy as np

A = np.array([[4.0, 2.0, 0.6], [2.0, 3.0, 0.4], [0.6, 0.4, 2.0]])
L = np.linalg.cholesky(A)
print(np.round(L, 8), np.allclose(L @ L.T, A), np.round(np.linalg.cholesky(A, upper=True) - L.T, 12))
sign, logarithm = np.linalg.slogdet(A)
print(sign, round(logarithm, 10), np.linalg.slogdet(-A).sign, np.linalg.slogdet(np.zeros((2, 2))))
Q, R = np.linalg.qr(A[:, :2])
print(np.round(Q, 8), np.round(R, 8), np.linalg.qr(A).R.shape, np.linalg.qr(A[:2], mode='r').shape)
print(np.round(np.linalg.qr(A[:, :1], 'complete').Q, 8))
print(np.round(np.linalg.eigvalsh(A), 8), np.round(np.linalg.eigvalsh([[0, 1], [1, 0]], UPLO='U'), 12))
print(np.round(np.linalg.svdvals(A[:, :2]), 8), np.linalg.matrix_rank(A), np.linalg.matrix_rank(np.ones((3, 2))))
print(round(np.linalg.cond(A), 8), np.linalg.cond([[1, 0], [0, 0]], 1), round(np.linalg.cond(A, 'fro'), 8))
x, rest, rank, values = np.linalg.lstsq(A[:, :2], np.array([1.0, 2.0, 3.0]), rcond=None)
print(np.round(x, 8), np.round(rest, 8), rank, np.round(values, 8))
print(np.round(np.linalg.pinv(A[:, :2]), 8), np.linalg.multi_dot([A, x[[0, 1, 1]], ]).round(6))
for attempt in (
    lambda: np.linalg.cholesky(-A), lambda: np.linalg.cholesky(A[0]), lambda: np.linalg.slogdet(A[:2]),
    lambda: np.linalg.qr([1, 2]), lambda: np.linalg.qr(A, 'all'), lambda: np.linalg.eigvalsh(A[:2]),
    lambda: np.linalg.eigvalsh(A, 'X'), lambda: np.linalg.svdvals(3), lambda: np.linalg.matrix_rank(),
    lambda: np.linalg.matrix_rank(A, tol=1, rtol=1), lambda: np.linalg.cond([1, 2]), lambda: np.linalg.cond(np.zeros((0, 2))),
    lambda: np.linalg.lstsq(A, [1, 2]), lambda: np.linalg.lstsq([1], [1]), lambda: np.linalg.pinv([1.0, 2.0]),
    lambda: np.linalg.multi_dot([A]), lambda: np.linalg.multi_dot([A, A[:2], A]),
):
    try:
        print(attempt())
    except Exception as e:
        print(type(e).__name__, e)
