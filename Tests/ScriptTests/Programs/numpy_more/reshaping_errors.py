import numpy as np

a = np.arange(6)
m = a.reshape(2, 3)
tries = [
    lambda: np.rollaxis(m, 4), lambda: np.atleast_3d([[1], [2, 3]]), lambda: np.resize(a),
    lambda: np.resize(a, -1), lambda: np.resize(a, 'a'),
]
for t in tries:
    try:
        print(np.shape(t()))
    except Exception as e:
        print(type(e).__name__, e)
np.arange(6).reshape(4, 2)
