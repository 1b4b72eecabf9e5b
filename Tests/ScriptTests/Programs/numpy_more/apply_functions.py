import numpy as np


def relu(x):
    return x if x > 0 else 0.0


f = np.vectorize(relu)
X = np.array([[1.0, -2.0], [-0.5, 4.0]])
print([i for i, v in np.ndenumerate(X) if v < 0], [X[i] for i in np.ndindex(X.shape)])
print(list(np.ndindex(2, 1)))
old = np.seterr(divide='ignore', invalid='ignore')
print(np.seterr(**old)['divide'])
np.apply_along_axis(lambda r: r.nothing, 0, X)
