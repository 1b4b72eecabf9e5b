import numpy as np

a = np.arange(6)
b = np.zeros(3)
c = np.zeros((2, 2))
np.fill_diagonal(c, [1, 2])
d = np.zeros(4, dtype=int)
print(a, b, c, d, np.nonzero(a > 5))
print(np.flatnonzero(a > 5), np.argwhere(c), np.isin(a, [1, 3]), np.unravel_index(3, (2, 2)))
print(np.ravel_multi_index(([0, 1], [1, 1]), (2, 2)), np.diag_indices(2), np.tril_indices(2, -1))
print(np.triu_indices(2))
for f in (
    lambda: np.copyto(b, 'a'), lambda: np.copyto(b, [1, 2]), lambda: np.fill_diagonal(5, 1),
    lambda: np.unravel_index(4, (2, 2)), lambda: np.ravel_multi_index((2, 2), (2, 2)),
    lambda: np.tril_indices('a'), lambda: np.triu_indices(), lambda: np.diag_indices(None),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, str(e)[:90])
a[9] = 1
