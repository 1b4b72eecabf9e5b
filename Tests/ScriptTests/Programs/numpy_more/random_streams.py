import numpy as np

np.random.seed(5)
W = np.random.randn(2, 3) * 0.1
b = np.random.uniform(-1, 1, (1, 3))
idx = np.random.permutation(5)
mask = np.random.rand(4) > 0.5
np.random.seed(5)
np.random.seed(11)
first = np.random.randn(3)
np.random.seed(11)
one, two, three = np.random.randn(), np.random.randn(), np.random.randn()
r1, r2 = np.random.RandomState(1), np.random.RandomState(2)
X = np.arange(10).reshape(5, 2)
y = np.arange(5)
np.random.seed(2)
order = np.random.permutation(len(X))
np.random.shuffle(order)
for start in range(0, 5, 2):
    batch = order[start:start + 2]
    print(batch, X[batch].sum(), y[batch])
print(np.random.binomial(10, 0.3))
keep = np.random.get_state()
a = np.random.rand(2)
np.random.set_state(keep)
print(np.random.binomial(3, 0.5, 4))
np.random.permutation(4)[7]
