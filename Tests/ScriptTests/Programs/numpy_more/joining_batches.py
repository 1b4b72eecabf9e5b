import numpy as np

X = np.arange(12.0).reshape(6, 2)
parts = np.array_split(X, 4)
print([b.shape for b in np.broadcast_arrays(X, [1, 2])])
print(np.resize(X, (2, 2)))
print(np.atleast_3d(X[0]).shape)
print(np.rollaxis(np.ones((2, 3, 4)), 1).shape)
print(np.choose([1, 0], [[1, 2], [3, 4]]))
print(np.compress([0, 1, 1], X[:3], axis=0))
for f in (
    lambda: np.broadcast_arrays(X, [1, 2, 3]), lambda: np.resize(X), lambda: np.choose([3], [[1], [2]]),
    lambda: np.compress([1, 1, 1], X, axis=1),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, str(e)[:120])
np.hstack(parts + [np.ones((1, 2))])
