import numpy as np

a = np.array([-2.0, -0.5, 0.5, 1.5, np.nan])
out = np.zeros(5)
np.clip(a, 0, 1, out=out)
np.maximum(a, 0, out=out)
print(np.polyval([1, 2, 3], 2), np.gradient([1.0, 4.0, 9.0]))
for t in (lambda: np.polyval(), lambda: np.gradient([1]), lambda: np.gradient()):
    try:
        print(t())
    except Exception as e:
        print(type(e).__name__, e)
np.clip(a, [0, 1], 1)
