import numpy as np


def orthogonal(rows, columns, seed):
    """Weights whose columns are orthogonal, as deep networks like to start."""
    normal = np.random.RandomState(seed).normal(size=(rows, columns))
    q, r = np.linalg.qr(normal)
    return q * np.sign(np.diag(r))


W = orthogonal(4, 3, 0)
print(np.round(W, 8), np.allclose(W.T @ W, np.eye(3)), np.round(np.linalg.svdvals(W), 10))
print(np.round(np.linalg.cond(W), 10), np.linalg.matrix_rank(W), np.linalg.matrix_rank(np.zeros(3)), np.linalg.matrix_rank([0, 2]))
stack = np.stack([np.eye(2), [[2.0, 1.0], [1.0, 2.0]]])
print(np.round(np.linalg.cholesky(stack)[1], 8), np.round(np.linalg.eigvalsh(stack), 10), np.linalg.slogdet(stack).sign)
print(np.round(np.linalg.pinv(stack)[1], 8), np.linalg.matrix_rank(stack), np.round(np.linalg.cond(stack), 8))
wide = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], dtype=np.float32)
print(np.linalg.svdvals(wide).dtype, np.linalg.pinv(wide).shape, np.linalg.qr(wide).Q.dtype, np.linalg.lstsq(wide, [1, 2])[0].shape)
print(np.round(np.linalg.lstsq(wide, np.eye(2), -1)[0], 5), np.linalg.lstsq(wide, [1, 2])[1])
chain = [np.full(shape, 0.5) for shape in ((2, 5), (5, 3), (3, 4), (4, 1))]
print(np.linalg.multi_dot(chain), np.linalg.multi_dot([chain[0][0], chain[1], chain[2][:, 0]]))
noise = np.linalg.tensorsolve(np.eye(4).reshape(2, 2, 2, 2), np.arange(4.0).reshape(2, 2))
print(noise, np.linalg.tensorinv(np.eye(2).reshape(2, 1, 2) * 4, ind=1).tolist())
print(np.polyfit([0, 1, 2], [1, 3, 7], 2).round(8), np.polyint([1, 2, 3], 2), np.polyder([1, 2, 3, 4], 2), np.polyder([7]))
for attempt in (
    lambda: np.linalg.svdvals(), lambda: np.linalg.svdvals([1, 2]), lambda: np.linalg.matrix_rank([[1, np.nan], [0, 1]]),
    lambda: np.linalg.cond(W, 1), lambda: np.linalg.cond(W, 'huge'), lambda: np.linalg.tensorsolve(W, W),
    lambda: np.linalg.tensorinv(W), lambda: np.linalg.tensorinv(np.zeros((1, 1, 1, 1))), lambda: np.linalg.multi_dot(5), lambda: np.linalg.eigvalsh([1]),
    lambda: np.linalg.qr(), lambda: np.linalg.lstsq(W, np.ones(4), 'small'), lambda: np.linalg.pinv(W, rcond=1, rtol=1),
    lambda: np.linalg.slogdet(W), lambda: np.polyfit([1, 2], [1, 2]), lambda: np.polyint(), lambda: np.polyder(),
):
    try:
        print(attempt())
    except Exception as e:
        print(type(e).__name__, e)
np.linalg.multi_dot([W, W])
