import numpy as np

for f in (lambda: np.ones(1) / 0, lambda: np.exp(np.array([1e5]))):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
with np.errstate(divide='ignore'):
    print(np.array([1.0, -1.0]) / 0)
np.log(np.zeros(2))
