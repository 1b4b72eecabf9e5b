import numpy as np

x, y = np.meshgrid(np.linspace(-1, 1, 3), np.arange(2))
print(x * y, np.mgrid[0:2, 0:2][1], np.ogrid[0:3, 0:1][0].T, np.mgrid[-1:1:5j], np.indices((2, 3))[0])
print(np.tri(2, 3, dtype=int), np.tril(np.arange(9).reshape(3, 3)), np.triu(np.arange(9).reshape(3, 3), -1))
print(np.identity(2) * 3, np.logspace(0, 2, 3), np.full_like([1.5, 2], 3))
print(np.empty_like(np.zeros((2, 1))).shape)
mask = np.tril(np.ones((3, 3))) > 0
scores = np.where(mask, 1.0, -np.inf)
print(scores, np.triu_indices(3, 1), np.tril_indices(2), np.diag_indices(2), np.ix_([0, 2], [1]))
for f in (
    lambda: np.mgrid[0:2:'a'], lambda: np.ogrid[0:2, 0:'b'], lambda: np.mgrid[0:2](1),
    lambda: np.ogrid.nothing(1), lambda: np.tri(2, 'a'), lambda: np.indices((2, 'a')),
    lambda: np.identity(2, 3, 4), lambda: np.logspace(0, 1, 'a'), lambda: np.full_like([1, 2], [1, 2, 3]),
    lambda: np.meshgrid(5).x, lambda: np.diag_indices('a'), lambda: np.ix_('ab', 'c').x,
    lambda: np.empty_like([1], 'zz'),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, str(e)[:80])
np.tril(5)
