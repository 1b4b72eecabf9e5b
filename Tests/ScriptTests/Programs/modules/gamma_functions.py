"""Distributions whose normalizers are gamma functions."""
import math
from math import exp, gamma, lgamma, log, pi


def beta(a, b):
    return exp(lgamma(a) + lgamma(b) - lgamma(a + b))


def poisson(k, mean):
    return exp(k * log(mean) - mean - lgamma(k + 1))


def student(t, freedom):
    scale = gamma((freedom + 1) / 2) / (math.sqrt(freedom * pi) * gamma(freedom / 2))
    return scale * (1 + t * t / freedom) ** (-(freedom + 1) / 2)


def volume(dimensions, radius=1.0):
    return pi ** (dimensions / 2) / math.gamma(dimensions / 2 + 1) * radius ** dimensions


print([gamma(n) for n in range(1, 11)], gamma(23), gamma(24) == math.factorial(23), lgamma(1), lgamma(2), gamma(True))
for x in (0.5, 1.5, 2.25, 4.75, 10.1, 50.5, 101.3, 170.9, -0.5, -1.5, -2.75, -10.3, -100.7, 1e-5, -1e-5, 1e-300):
    print(x, f'{gamma(x):.10g} {math.lgamma(x):.10g}')
for x in (1e3, 12345.678, 1e10, 1e300, -1e3 - 0.5, -12345.5, 3.0000001, 0.9999, 1.0001, 2.0001):
    print(x, f'{lgamma(x):.8g}')
print(gamma(math.inf), lgamma(math.inf), lgamma(-math.inf), gamma(math.nan), lgamma(math.nan), gamma(-180.5), gamma(-1001.5))
print([round(beta(a, b), 10) for a, b in ((1, 1), (2, 3), (0.5, 0.5), (10, 20))], round(poisson(3, 2.5), 10))
print(round(sum(poisson(k, 4) for k in range(40)), 10), round(student(0.0, 1) * pi, 10), round(student(1.5, 7.5), 9))
print([round(volume(n), 8) for n in range(8)], round(volume(3, 2), 8))
for attempt in (
    lambda: gamma(0), lambda: gamma(-1), lambda: gamma(-0.0), lambda: gamma(-math.inf), lambda: gamma(171.7), lambda: gamma(1e300),
    lambda: gamma('5'), lambda: gamma(), lambda: gamma(1, 2), lambda: gamma(1e-310), lambda: lgamma(0), lambda: lgamma(-3),
    lambda: lgamma(1e306), lambda: lgamma('x'), lambda: lgamma(), lambda: lgamma(x=1), lambda: beta(0, 1), lambda: poisson(-1, 2),
    lambda: volume(-2), lambda: volume(500), lambda: student(1, -2), lambda: gamma([1]), lambda: lgamma(None), lambda: gamma(2 ** 5000),
):
    try:
        print(attempt())
    except Exception as e:
        print(type(e).__name__, e)
