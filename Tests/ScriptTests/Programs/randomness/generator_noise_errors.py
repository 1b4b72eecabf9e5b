import numpy as np

rng = np.random.default_rng(0)


def wrong():
    yield lambda: rng.normal(0, -0.1)
    yield lambda: rng.standard_normal(size=(2, -2))
    yield lambda: rng.uniform(0, np.inf)
    yield lambda: rng.laplace(0, -0.1)
    yield lambda: rng.logistic(0, [0.1, -0.1])
    yield lambda: rng.gumbel(0, -1)
    yield lambda: rng.exponential(-0.5)
    yield lambda: rng.standard_exponential(-5)
    yield lambda: rng.rayleigh(-0.1)
    yield lambda: rng.poisson([3, -10])
    yield lambda: rng.binomial(1, -0.9)
    yield lambda: rng.triangular(0.5, 0.1, 1)
    yield lambda: rng.vonmises(0, -9)
    yield lambda: rng.random(size="3")
    yield lambda: rng.integers(5, 5)
    yield lambda: rng.choice([1, 2, 3], 5, replace=False)
    yield lambda: rng.permutation(np.arange(4), axis=1)
    yield lambda: rng.permuted(np.arange(4), axis=2)
    yield lambda: rng.shuffle((1, 2, 3))
    yield lambda: rng.spawn("two")
    yield lambda: np.random.Generator()
    yield lambda: np.random.Generator(5)


for number, call in enumerate(wrong()):
    try:
        print(number, call())
    except Exception as error:
        print(number, type(error).__name__, error)
print(rng.integers(10**6))
