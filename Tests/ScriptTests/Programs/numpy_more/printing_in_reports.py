import numpy as np

np.set_printoptions(precision=4, suppress=True, linewidth=60)
W = np.array([[0.123456789, -10.5, 1e-7], [3.0, 2.25, 0.0]])
with np.printoptions(precision=8, suppress=False):
    print(W[0])
print(list(np.ndindex(1, 2)))
print([(i, round(v, 2)) for i, v in np.ndenumerate(W) if v > 1])
for f in (lambda: list(np.ndenumerate()), lambda: list(np.ndindex(1.5))):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, str(e)[:70])
np.set_printoptions(threshold='all')
