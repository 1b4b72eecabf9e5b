import numpy as np


class Initialiser:
    def __init__(self, seed):
        self.random = np.random.RandomState(seed)

    def layer(self, rows, columns):
        return self.random.randn(rows, columns) * np.sqrt(2 / rows), self.random.uniform(-0.1, 0.1, columns)

    def batch(self, n, size):
        return self.random.choice(
            n, size, replace=False,
        ), self.random.permutation(n)[:size], self.random.randint(0, n, size)


one, two = Initialiser(5), Initialiser(5)
w, b = one.layer(3, 2)
v, c = two.layer(3, 2)
print((w == v).all(), (b == c).all(), w.shape, np.round(w.sum(), 8), one.batch(6, 3), one.random.rand(2))
print(one.random.random_sample(), np.round(one.random.normal(1, 0.5), 8))
print(np.round(one.random.standard_normal(2), 8))
rows = list(range(5))
one.random.shuffle(rows)
print(rows, np.random.RandomState(0).rand() == np.random.RandomState(0).rand())
rng = np.random.default_rng(3)
print(rng.random() == np.random.default_rng(3).random())
try:
    np.random.default_rng(-1)
except ValueError as e:
    print(e)
one.random.shuffle('abc')
