import numpy as np

points = np.array([[0, 0], [3, 4], [6, 8], [0, 5]])
D = np.sqrt(((points[:, None] - points[None]) ** 2).sum(axis=2))
upper = np.triu_indices_from(D, k=1)
print(D[upper])
np.fill_diagonal(D, np.inf)
D[np.diag_indices_from(D)] = -1
print(D[np.tril_indices_from(D)].sum(), D[np.diag_indices_from(D)])
weights = np.diagflat(np.array([0.5, 0.25, 0.25]))
print(weights @ np.vander([1.0, 2.0, 3.0], increasing=True))
stacked = np.block([[np.eye(2), np.zeros((2, 2))], [np.ones((2, 4))]])
print(stacked)
deep = np.block([[[np.ones((1, 1, 1)), np.zeros((1, 1, 2))]], [[np.full((1, 1, 3), 5.0)]]])
print(deep.shape, deep.tolist())
near, far = np.dsplit(deep, [1])
print(near.tolist(), far.shape, [part.shape for part in np.dsplit(np.zeros((2, 2, 4)), 2)])
print(np.trim_zeros([0, 0, 1.5, 0, 2, 0]), np.trim_zeros(np.array([0, 0, 3, 0]), 'f'), np.trim_zeros((0, 1, 0), 'b'))
print(np.trim_zeros(np.array([[0, 0, 0], [0, 4, 0], [0, 0, 5]])), np.trim_zeros([0, 0]), np.trim_zeros([]))
print(np.trim_zeros(np.array([[0, 0, 0], [0, 4, 0]]), axis=1))
for attempt in (
    lambda: np.dsplit(np.zeros((2, 2)), 2), lambda: np.dsplit(np.zeros((1, 2, 3)), 2),
    lambda: np.trim_zeros([0, 1], 'x'), lambda: np.trim_zeros([1], 5), lambda: np.trim_zeros([1, 0], axis=1),
    lambda: D[np.triu_indices_from(D, 'k')], lambda: np.tril_indices_from([1]), lambda: np.trim_zeros([[0, 1], [0, 2]]),
):
    try:
        print(attempt())
    except Exception as e:
        print(type(e).__name__, e)
np.block([np.ones((2, 2)), np.ones((3, 3))])
