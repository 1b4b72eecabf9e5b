import numpy as np

A = np.ones((2, 3))
v = np.ones(4)
tries = [
    lambda: A @ A, lambda: A.dot(A), lambda: np.dot(A, A), lambda: np.matmul(A, A), lambda: A @ v,
    lambda: v @ A, lambda: A.dot(v), lambda: v.dot(A), lambda: np.dot(v, A), lambda: np.dot(v, np.ones(3)),
    lambda: v @ np.ones(3), lambda: np.inner(v, np.ones(3)), lambda: np.inner(A, np.ones((2, 2))),
    lambda: A @ 2, lambda: 2 @ A, lambda: np.matmul(A, 2), lambda: np.matmul(3, 4), lambda: np.dot(A),
    lambda: np.dot(), lambda: np.matmul(A), lambda: A.dot(), lambda: np.outer(A), lambda: np.inner(A),
    lambda: np.vdot(v, np.ones(3)), lambda: np.vdot(v), lambda: np.tensordot(A, A),
    lambda: np.tensordot(A, A, 1), lambda: np.tensordot(A, A, axes=([0], [1])), lambda: np.tensordot(A),
    lambda: np.trace(v), lambda: np.trace(5), lambda: v.trace(), lambda: np.kron(A),
    lambda: np.cross([1, 2, 3, 4], [1, 2, 3, 4]), lambda: np.cross([1, 2, 3], [1, 2, 3, 4]),
    lambda: np.cross([1]), lambda: np.ones((2, 3, 4)) @ np.ones((3, 4, 2)),
    lambda: np.ones((2, 3, 4)) @ np.ones((3, 3)), lambda: np.dot(np.ones((2, 3, 4)), np.ones((3, 5))),
    lambda: np.dot(A, np.ones((3, 2)), out=np.zeros((3, 3))), lambda: np.dot(A, np.ones((3, 2)), out=5),
    lambda: A @ None, lambda: A @ [1, 2], lambda: A @ {}, lambda: np.dot(A, [[1, 2], [3]]),
    lambda: np.diagonal(v), lambda: v.diagonal(), lambda: np.diagonal(), lambda: np.trace(),
    lambda: np.linalg.inv(A), lambda: np.linalg.inv(np.zeros((2, 2))), lambda: np.linalg.inv(v),
    lambda: np.linalg.inv(), lambda: np.linalg.solve(np.zeros((2, 2)), [1, 2]),
    lambda: np.linalg.solve(np.eye(2), [1, 2, 3]), lambda: np.linalg.solve(A, v),
    lambda: np.linalg.solve(np.eye(2)), lambda: np.linalg.det(A), lambda: np.linalg.det(5),
    lambda: np.linalg.det(), lambda: np.linalg.norm(), lambda: np.linalg.norm(v, axis=1),
    lambda: np.linalg.norm(v, ord='x'), lambda: np.linalg.norm(A, ord='bad'),
    lambda: np.linalg.norm(A, axis=(0, 0)), lambda: np.linalg.norm('a'),
    lambda: np.linalg.norm(A, axis=(0, 1, 2)), lambda: np.linalg.norm(np.ones((2, 2, 2)), ord=1),
    lambda: np.linalg.norm(A, axis='x'), lambda: np.linalg.norm(v, 'fro'),
]
for t in tries:
    try:
        print(t())
    except Exception as e:
        print(type(e).__name__, e)
np.dot(np.ones((4, 3)), np.ones((4, 3)))
