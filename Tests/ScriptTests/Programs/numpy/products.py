import numpy as np

A, B = np.arange(6.0).reshape(2, 3), np.arange(12.0).reshape(3, 4)
v, w = np.array([1.0, 2.0, 3.0]), np.array([4.0, 5.0, 6.0])
print(A @ B, A.dot(B), np.dot(A, B), np.matmul(A, B), A @ v, v @ B, v @ w, np.dot(v, w), v.dot(w), np.inner(v, w), np.outer(v, w), np.vdot(v, w), A.T @ A, A @ A.T, np.inner(A, A), np.dot(2, A), np.dot(3, 4), A.dot(2))
i, j = np.array([[1, 2], [3, 4]]), np.array([[0, 1], [1, 0]])
print(i @ j, i * j, i.dot(j), np.dot(i, [1, 1]), [1, 1] @ i, np.matmul(i, j).dtype, (i @ j.astype(float)).dtype, np.linalg.matrix_power(i, 3), np.trace(i), i.trace(), np.trace(i, 1), np.kron([1, 2], [1, 1]), np.kron(i, j), np.cross([1, 0, 0], [0, 1, 0]), np.cross([1, 2, 3], [4, 5, 6]), i.diagonal(), np.diagonal(i, 1))
T = np.arange(24.0).reshape(2, 3, 4)
print((T @ np.ones((4, 2))).shape, np.matmul(T, np.ones((2, 4, 5))).shape, np.dot(T, np.ones((4, 2))).shape, np.dot(T, np.ones(4)), (T @ np.ones(4)).shape, np.dot(T, np.ones((5, 4, 2))).shape, np.tensordot(A, B, 1), np.tensordot(A, A, 2), np.tensordot(T, T, axes=([0, 2], [0, 2])).shape, np.tensordot(v, w, 0).shape, np.tensordot(A, B, axes=([1], [0])).shape, np.inner(T, v[:1].repeat(4)).shape)
print((np.ones((3, 0)) @ np.ones((0, 2))), np.zeros((0, 3)).dot(np.ones((3, 2))).shape, np.dot([], []), np.array([[2.0]]) @ np.array([[3.0]]), np.array([2.0]) @ np.array([[3.0, 4.0]]), np.outer([1, 2], [[3, 4]]), np.outer(A, v).shape, np.outer(2, v), (A.T * v[:, None]).T, np.array([True, False]) @ np.array([True, True]), np.array([1, 2]) @ np.array([0.5, 0.25]), A[:, ::2] @ B[::2, ::3], A[::-1] @ B[:, ::-1], np.multiply(A, A).sum(), np.ones((500, 2)).T.dot(np.ones((500, 3))))
out = np.zeros((2, 4))
print(np.dot(A, B, out=out) is out, out, np.matmul(A, B, out), (A @ B @ np.ones(4)), (v[:, None] @ w[None, :]), v.reshape(-1, 1).dot(w.reshape(1, -1)).sum(), np.dot(v, B).shape, np.float64(2) * A, 2 * v @ w, -A @ v, A @ (v + w), (A @ v) * 2)
