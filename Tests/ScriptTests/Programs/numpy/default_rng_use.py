import numpy as np

rng = np.random.default_rng(seed=7)
X = rng.normal(size=(4, 2))
W = rng.standard_normal((2, 3)) * 0.1
print(np.round(X, 9), np.round(W, 9), rng.integers(0, 3, size=4), rng.permutation(4), rng.random(2))
print(rng.uniform(0, 2), rng.choice([0, 1], size=3), rng.integers(5, endpoint=True))
order = np.arange(4)
rng.shuffle(order)
print(order, X[order].shape)
rng.integers(3, 1)
