"""Stirling's series beside the library's functions, and factorials of numbers that are not whole."""
import math


def stirling(x, terms):
    result = (x - 0.5) * math.log(x) - x + 0.5 * math.log(2 * math.pi)
    for k, (a, b) in enumerate([(1, 12), (-1, 360), (1, 1260), (-1, 1680)][:terms]):
        result += a / (b * x ** (2 * k + 1))
    return result


def factorial(x):
    if isinstance(x, int):
        return math.factorial(x)
    return math.gamma(x + 1)


def binomial(n, k):
    return math.exp(math.lgamma(n + 1) - math.lgamma(k + 1) - math.lgamma(n - k + 1))


for terms in range(5):
    print(terms, [f'{abs(stirling(x, terms) - math.lgamma(x)):.3e}' for x in (1.5, 3.0, 6.0)])
print([round(factorial(n / 2), 9) for n in range(-1, 9)], factorial(5), factorial(20.0), round(factorial(0.5) ** 2 * 4, 12))
print([round(binomial(10, k)) for k in range(11)], round(binomial(5.5, 2), 9))
for x in (0.1, 0.3, 0.7):
    print(round(math.gamma(x) * math.gamma(1 - x) * math.sin(math.pi * x), 12), round(math.gamma(x + 1) / math.gamma(x), 12),
          round(math.lgamma(2 * x) - math.lgamma(x) - math.lgamma(x + 0.5) - (2 * x - 1) * math.log(2), 10))
for attempt in (
    lambda: factorial(-1.0), lambda: factorial(-1), lambda: factorial(200.5), lambda: binomial(5, 7), lambda: binomial('5', 2),
    lambda: stirling(0, 1), lambda: factorial('a'), lambda: math.lgamma(-2.0), lambda: math.gamma(None),
):
    try:
        print(attempt())
    except Exception as e:
        print(type(e).__name__, e)
print(math.lgamma(factorial(-2.0)))
