"""Prints the polynomial coefficients and split constants of Sources/Tensor/Elementary+*.swift.

Each polynomial interpolates its function at Chebyshev nodes (within a factor of two of the minimax error);
its absolute error over the interval is printed beside it. Needs mpmath 1.3.0.
"""

from mpmath import mp, mpf, cos, pi, expm1, log, sin, atanh, sqrt, floor, lu_solve, matrix

mp.prec = 400


def hexadecimal(value):
    return float(value).hex()


def fit(name, function, low, high, degree):
    low, high = mpf(low), mpf(high)
    nodes = [(low + high) / 2 + (high - low) / 2 * cos(pi * (2 * i + 1) / (2 * degree + 2)) for i in range(degree + 1)]
    system = matrix(degree + 1, degree + 1)
    values = matrix(degree + 1, 1)
    for i, x in enumerate(nodes):
        for j in range(degree + 1):
            system[i, j] = x**j
        values[i] = function(x)
    solved = [float(c) for c in lu_solve(system, values)]
    worst = 0
    for i in range(1, 200):
        x = low + (high - low) * i / 200
        if x != 0:
            worst = max(worst, abs(sum(mpf(c) * x**j for j, c in enumerate(solved)) - function(x)))
    print(f"{name}: error {mp.nstr(worst, 3)}")
    for c in solved:
        print("  ", hexadecimal(c))


def parts(name, value, bits):
    """Splits value into len(bits) doubles, each but the last with that many significant bits."""
    rest = mpf(value)
    print(name)
    for b in bits:
        e = int(floor(log(abs(rest), 2)))
        part = floor(rest * mpf(2) ** (b - 1 - e)) / mpf(2) ** (b - 1 - e) if b < 53 else mpf(float(rest))
        print("  ", hexadecimal(part))
        rest -= part


fit("exp: (e^r - 1 - r) / r^2", lambda r: (expm1(r) - r) / r**2 if abs(r) > 1e-30 else mpf(1) / 2, "-0.3467", "0.3467", 10)
fit("log: (2 atanh(s) / s - 2) / s^2 in s^2", lambda z: (2 * atanh(sqrt(z)) / sqrt(z) - 2) / z, "0", "0.02945", 7)
fit("log1p: the same", lambda z: (2 * atanh(sqrt(z)) / sqrt(z) - 2) / z, "0", "0.11112", 11)
fit("pow: (2 atanh(s) / s - 2 - 2 s^2 / 3) / s^4 in s^2",
    lambda z: (2 * atanh(sqrt(z)) / sqrt(z) - 2 - 2 * z / 3) / z**2, "0", "0.02945", 8)
fit("sin: (sin(x) / x - 1) / x^2 in x^2", lambda z: (sin(sqrt(z)) / sqrt(z) - 1) / z, "0", "0.6169", 6)
fit("cos: (cos(x) - 1 + x^2 / 2) / x^4 in x^2", lambda z: (cos(sqrt(z)) - 1 + z / 2) / z**2, "0", "0.6169", 6)
parts("ln 2 (32 + 53)", log(2), [32, 53])
parts("ln 2 (32 + 32 + 53)", log(2), [32, 32, 53])
parts("1 / ln 10 (53 + 53)", 1 / log(10), [53, 53])
parts("1 / ln 2", 1 / log(2), [53])
parts("2/3 (53 + 53)", mpf(2) / 3, [53, 53])
parts("pi / 2 (33 + 33 + 33 + 53)", pi / 2, [33, 33, 33, 53])
parts("pi / 2 (53 + 53)", pi / 2, [53, 53])
parts("2 / pi", 2 / pi, [53])
print("2 / pi, 64 bits a word, after the point:")
mp.prec = 1600
words = int(floor(2 / pi * mpf(2) ** (64 * 20)))
for i in range(20):
    print("  ", hex((words >> (64 * (19 - i))) & (2**64 - 1)))
