import numpy as np

X = np.arange(12.0).reshape(6, 2)
parts = np.array_split(X, 4)
print([p.shape for p in parts], np.vstack(parts[:2]), np.hstack([parts[0], parts[1]]))
print(np.stack([X[0], X[1]], axis=-1), np.dstack([X[:1], X[1:2]]), np.hsplit(X, 2)[1].ravel())
print(np.vsplit(X, 3)[0], np.broadcast_shapes((6, 1), (2,)))
print(np.broadcast_to([1, 2], (3, 2))[2])
print(np.insert(X[0], 1, 9), np.delete(X, [0, 2, 4], 0), np.repeat(X[:1], 2, 0))
print(np.moveaxis(np.ones((2, 3, 4)), 2, 0).shape, np.fliplr(X[:1]))
print(np.flipud(X)[0], np.roll(X[:, 0], 2), np.rot90(X[:2]), np.ndim(X), np.size(X, 1), np.take(X, [1, 3]))
print(np.take_along_axis(X[:2], np.array([[1], [0]]), 1))
for f in (
    lambda: np.array_split(X, 2, axis=5), lambda: np.stack([X, X[0]]), lambda: np.dstack([X, X[:1]]),
    lambda: np.hsplit(X, 5), lambda: np.vsplit(X, 4), lambda: np.broadcast_shapes((2, 3), (3, 2)),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, str(e)[:120])
np.hstack(parts + [np.ones((1, 2))])
