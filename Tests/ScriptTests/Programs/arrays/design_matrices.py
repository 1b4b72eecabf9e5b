import numpy as np

x = np.ascontiguousarray([0.0, 1.0, 2.0, 3.0])
print(np.vander(x, 3), np.vander([1, 2, 3]), np.vander((1, 2), 4, increasing=True))
print(np.vander(np.array([True, False]), 2), np.vander(x, 0).shape)
X = np.block([[np.ones((2, 2)), np.zeros((2, 1))], [np.zeros((1, 2)), np.full((1, 1), 9.0)]])
print(X)
print(np.block([1, 2, np.arange(3)]), np.block([[1, 2], [3, 4]]), np.block(5))
print(np.diagflat([[1, 2], [3, 4]]), np.diagflat([7], 1))
print(X[np.diag_indices_from(X)], X[np.triu_indices_from(X, 1)], X[np.tril_indices_from(X, k=-1)])
print(np.ascontiguousarray(X.T).flags['C_CONTIGUOUS'], np.ascontiguousarray(3.0).shape)
checked = np.asarray_chkfinite([1, 2, 3], dtype=float)
print(checked, np.asarray_chkfinite(X) is X)
for attempt in (
    lambda: np.vander([[1, 2]]), lambda: np.vander([1, 2], -1), lambda: np.block([[1, 2], 3]),
    lambda: np.block([(1, 2)]), lambda: np.block([[]]), lambda: np.block([[np.ones(2)], [np.ones(3)]]),
    lambda: np.diagflat([1, 2], 'a'), lambda: np.diag_indices_from([[1]]), lambda: np.diag_indices_from(x),
    lambda: np.diag_indices_from(np.ones((2, 3))), lambda: np.triu_indices_from(x), lambda: np.tril_indices_from(x),
    lambda: np.ascontiguousarray([[1], [1, 2]]), lambda: np.asarray_chkfinite([1.0, np.nan]),
    lambda: np.asarray_chkfinite([np.inf]),
):
    try:
        print(attempt())
    except Exception as e:
        print(type(e).__name__, e)
