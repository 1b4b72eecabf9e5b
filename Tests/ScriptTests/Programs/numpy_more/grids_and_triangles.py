import numpy as np

x, y = np.meshgrid(np.linspace(-1, 1, 3), np.arange(2))
print(np.fromfunction(lambda r, c: r * 10 + c, (2, 2), dtype=int))
print(np.fromiter((c for c in (1, 2)), float))
mask = np.tril(np.ones((3, 3))) > 0
scores = np.where(mask, 1.0, -np.inf)
for f in (lambda: np.fromiter(['a'], float), lambda: np.fromfunction(lambda i, j: i, (2,))):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, str(e)[:80])
np.tril(5)
