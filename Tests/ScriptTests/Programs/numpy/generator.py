import numpy as np

rng = np.random.default_rng(0)
print(rng.random(), rng.random(3), rng.random((2, 2)), rng.integers(10), rng.integers(0, 5, 6))
print(rng.integers(1, 3, size=(2, 2)), rng.uniform(-1, 1, 2), rng.permutation(5), rng.choice(4))
print(rng.choice([1, 2, 3], 2))
print(np.round(rng.standard_normal(), 10), np.round(rng.normal(0, 1, 3), 10))
print(np.round(rng.standard_normal((2, 2)), 10))
x = np.arange(5)
rng.shuffle(x)
print(x, rng.integers(0, 2 ** 40), rng.choice(5, 3, replace=False), np.random.default_rng(42).random())
print(np.random.default_rng(1).integers(0, 100, 4))
for f in (
    lambda: rng.integers(5, 5), lambda: rng.rand(3), lambda: rng.choice([]), lambda: rng.normal(0, -1),
    lambda: rng.random('a'), lambda: np.random.default_rng('x'), lambda: rng.integers(),
    lambda: rng.choice(2, 3, replace=False),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
rng.randn(2)
