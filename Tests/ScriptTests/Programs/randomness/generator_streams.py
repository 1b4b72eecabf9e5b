"""Streams that do not depend on each other, one a worker."""
import numpy as np

parent = np.random.default_rng(2025)
workers = parent.spawn(3)
print([isinstance(worker, np.random.Generator) for worker in workers])
for number, worker in enumerate(workers):
    batch = worker.permuted(np.arange(8).reshape(2, 4), axis=1)
    print(number, batch.tolist(), worker.integers(0, 100, 4), np.round(worker.random(2), 6))
grandchild = workers[0].spawn(2)[1]
print(np.round(grandchild.standard_normal(3), 6), grandchild.choice(5, size=3, replace=False))
print(np.round(parent.spawn(1)[0].uniform(-1, 1, 3), 6), np.round(parent.normal(5, 2, 3), 6))
several = np.random.default_rng([7, 2**40, 1])
print(np.round(several.exponential([1, 10, 100]), 6), np.round(several.laplace(size=2), 6))
print(np.round(several.logistic(3, size=2), 6), np.round(several.gumbel(3, size=2), 6))
print(np.round(several.standard_exponential(2, method="inv"), 6), np.round(several.rayleigh([1, 2]), 6))
print(several.poisson([0.1, 12, 1200], size=(2, 3)).tolist(), several.binomial([10, 100, 10000], 0.37))
print(np.round(several.triangular(0, [1, 2], 3), 6), np.round(several.vonmises([-3, 3], 20), 6))
print(several.permuted([[1, 2], [3, 4], [5, 6]], axis=0).tolist(),
      several.permutation([0.5, 1.5, 2.5]).tolist())
numbers = [1, 2, 3, 4, 5]
several.shuffle(numbers)
print(numbers)


def draws(source: np.random.Generator, count: int):
    if not isinstance(source, np.random.Generator):
        raise TypeError("a Generator is needed, not " + type(source).__name__)
    return source.random(count)


print(np.round(draws(several, 2), 6))
try:
    draws(np.random.RandomState(3), 2)
except TypeError as error:
    print(error)
