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
rows = list(range(5))
one.random.shuffle(rows)
print(one.random.get_state()[0])
rng = np.random.default_rng(3)
try:
    np.random.default_rng(-1)
except ValueError as e:
    print(e)
one.random.shuffle('abc')
