import numpy as np

np.random.seed(3)
tries = [
    lambda: np.random.rand('a'), lambda: np.random.rand(-1), lambda: np.random.rand(1.5),
    lambda: np.random.rand((2, 3)), lambda: np.random.randn((2, 2)), lambda: np.random.randn(-2),
    lambda: np.random.randn('x'), lambda: np.random.random(-1), lambda: np.random.random('a'),
    lambda: np.random.random(2, 3), lambda: np.random.random_sample('a'), lambda: np.random.uniform('a'),
    lambda: np.random.uniform(0, 1, -1), lambda: np.random.uniform([1, 2], [1, 2, 3]),
    lambda: np.random.uniform(0, float('inf')), lambda: np.random.uniform(0, 1, 'x'),
    lambda: np.random.randint(), lambda: np.random.randint(0), lambda: np.random.randint(5, 5),
    lambda: np.random.randint(5, 2), lambda: np.random.randint('a'), lambda: np.random.randint(0, 10, -1),
    lambda: np.random.randint(2 ** 70), lambda: np.random.randint(None), lambda: np.random.normal(0, -1),
    lambda: np.random.normal('a'), lambda: np.random.normal(0, 1, -3),
    lambda: np.random.normal([0, 1], [1, 2, 3]), lambda: np.random.standard_normal('x'),
    lambda: np.random.exponential(-1), lambda: np.random.laplace(0, -1), lambda: np.random.logistic(0, -2),
    lambda: np.random.permutation(), lambda: np.random.permutation('a'), lambda: np.random.permutation(1.5),
    lambda: np.random.shuffle(), lambda: np.random.shuffle(5), lambda: np.random.shuffle((1, 2)),
    lambda: np.random.choice(), lambda: np.random.choice([]), lambda: np.random.choice(0),
    lambda: np.random.choice(-1), lambda: np.random.choice([[1, 2]]),
    lambda: np.random.choice(3, 5, replace=False), lambda: np.random.choice(3, p=[0.5, 0.5]),
    lambda: np.random.choice(2, p=[0.5, 0.6]), lambda: np.random.choice(2, p=[1.5, -0.5]),
    lambda: np.random.choice(3, -1), lambda: np.random.choice(3, 2, False, [1, 0, 0]),
    lambda: np.random.choice(1.5), lambda: np.random.choice('ab'), lambda: np.random.seed(-1),
    lambda: np.random.seed(2 ** 32), lambda: np.random.seed(1.5), lambda: np.random.nothing(),
    lambda: np.random.RandomState(-5), lambda: np.random.RandomState(1).nothing,
    lambda: np.random.RandomState(1).rand('a'), lambda: np.random.RandomState(1).choice([]),
    lambda: np.random.RandomState(1).randint(5, 5), lambda: np.random(), lambda: np.random[0],
    lambda: np.random.rand.x, lambda: np.random.standard_exponential('a'), lambda: np.random.rand(2).T.x,
    lambda: np.random.seed([]), lambda: np.random.sample('a'),
]
for t in tries:
    try:
        print(t())
    except Exception as e:
        print(type(e).__name__, e)
np.random.choice(5, 6, replace=False)
