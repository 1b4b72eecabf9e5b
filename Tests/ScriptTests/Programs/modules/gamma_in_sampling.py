"""The evidence of Dirichlet counts and the entropy of a gamma distribution."""
import math

import numpy as np


def log_beta(alpha):
    return sum(math.lgamma(a) for a in alpha) - math.lgamma(sum(alpha))


def evidence(counts, alpha):
    if len(counts) != len(alpha):
        raise ValueError('one prior for each count')
    return log_beta([c + a for c, a in zip(counts, alpha)]) - log_beta(alpha)


def density(x, shape, rate):
    return rate ** shape * x ** (shape - 1) * math.exp(-rate * x) / math.gamma(shape)


def moments(shape):
    return [round(math.gamma(shape + k) / math.gamma(shape), 8) for k in range(1, 4)]


gammas = np.vectorize(math.gamma)
logs = np.vectorize(math.lgamma)
print(round(evidence([3, 1, 0], [1, 1, 1]), 10), round(evidence([10, 20], [0.5, 0.5]), 10), moments(2.5), moments(7))
grid = np.linspace(0.5, 3.0, 6)
print(gammas(grid).round(8), logs(grid).round(8), np.allclose(np.log(gammas(grid)), logs(grid)))
xs = np.linspace(0, 20, 4001)
for shape, rate in ((2.0, 1.0), (3.5, 2.0)):
    values = np.array([density(x, shape, rate) for x in xs])
    print(shape, rate, round(float(np.trapezoid(values, xs)), 6), round(density(1.0, shape, rate), 10))
for attempt in (
    lambda: evidence([1], [1, 2]), lambda: evidence([1, -1], [1, 1]), lambda: density(1.0, 0, 1), lambda: density(1.0, 180, 1),
    lambda: density(0.0, 0.5, 1), lambda: gammas(np.array([1.0, -1.0])),
    lambda: moments(-2), lambda: moments('2'), lambda: math.gamma(np.ones(2)), lambda: math.lgamma(np.float64(2.5)).hex(),
):
    try:
        result = attempt()
        print(type(result).__name__)
    except Exception as e:
        print(type(e).__name__, e)
math.lgamma(np.zeros(1)[0])
