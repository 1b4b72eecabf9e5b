import numpy as np


def relu(x):
    return x if x > 0 else 0.0


f = np.vectorize(relu)
X = np.array([[1.0, -2.0], [-0.5, 4.0]])
print(f(X), f(3.5), np.apply_along_axis(lambda r: r / np.abs(r).sum(), 1, X))
print(np.apply_along_axis(np.argmax, 0, X))
old = np.seterr(divide='ignore', invalid='ignore')
print(np.array([0.0, 1.0]) / np.array([0.0, 0.0]), old['divide'])
np.apply_along_axis(lambda r: r.nothing, 0, X)
