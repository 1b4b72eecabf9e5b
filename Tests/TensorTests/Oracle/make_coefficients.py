"""Writes the polynomials and split constants of the elementary functions.

Run as `python3 make_coefficients.py > ../../../Sources/CKernels/elementary_constants.inc`; needs mpmath 1.3.0.

Each polynomial is a weighted least-squares fit at 200 Chebyshev points (within a factor of two of the minimax
error). Coefficients are rounded to the element type one after the other, the lowest first, and the others are
fitted again to what the rounding left. The comment beside each states the largest weighted error.
"""

import struct

from mpmath import mp, mpf, cos, pi, expm1, log, sin, atanh, sqrt, floor, erf, erfc, exp, lu_solve, matrix

mp.prec = 300


def rounded(value, bits):
    if bits == 53:
        return float(value)
    return struct.unpack("<f", struct.pack("<f", float(value)))[0]


def points(low, high, count):
    return [(low + high) / 2 + (high - low) / 2 * cos(pi * (2 * i + 1) / (2 * count)) for i in range(count)]


def least_squares(nodes, values, weights, degree):
    """The coefficients of the polynomial with the least Σ (weight (p - value))²."""
    size = degree + 1
    system, right = matrix(size, size), matrix(size, 1)
    for x, value, weight in zip(nodes, values, weights):
        powers = [weight * weight]
        for _ in range(2 * degree):
            powers.append(powers[-1] * x)
        for i in range(size):
            right[i] += powers[i] * value
            for j in range(size):
                system[i, j] += powers[i + j]
    return list(lu_solve(system, right))


def fit(function, low, high, degree, bits, weight):
    low, high = mpf(low), mpf(high)
    nodes = [x for x in points(low, high, 200) if x != 0]
    exact = [function(x) for x in nodes]
    weights = [weight(x) for x in nodes]
    values, scales, done = list(exact), list(weights), []
    for rest in range(degree, -1, -1):
        done.append(rounded(least_squares(nodes, values, scales, rest)[0], bits))
        values = [(v - done[-1]) / x for v, x in zip(values, nodes)]
        scales = [w * x for w, x in zip(scales, nodes)]
    worst = max(w * abs(sum(mpf(c) * x**j for j, c in enumerate(done)) - v) for x, v, w in zip(nodes, exact, weights))
    return done, worst


def literal(value, bits):
    text = float(value).hex()
    mantissa, exponent = text.split("p")
    mantissa = mantissa.rstrip("0").rstrip(".") if "." in mantissa else mantissa
    return f"{mantissa}p{exponent}" + ("f" if bits == 24 else "")


def polynomial(name, comment, function, low, high, degree, bits, weight=lambda x: mpf(1)):
    terms, worst = fit(function, low, high, degree, bits, weight)
    print(f"/// {comment}; error {mp.nstr(worst, 2)}.")
    print(f"static const T FN({name})[] = {{")
    line = "   "
    for term in terms:
        word = f" {literal(term, bits)},"
        if len(line + word) > 100:
            print(line)
            line = "   "
        line += word
    print(line + "\n};")


def split(comment, value, names, bits):
    """Splits value into one full constant for each of `names`, each what the ones before lack."""
    rest = mpf(value)
    print(f"/// {comment}.")
    for name in names:
        part = rounded(rest, bits)
        print(f"static const T FN({name}) = {literal(part, bits)};")
        rest -= mpf(part)


def atanh_series(z):
    return (2 * atanh(sqrt(z)) / sqrt(z) - 2) / z


def constants(bits):
    wide = bits == 53
    split("1 / ln 2", 1 / log(2), ["log2_e"], bits)
    split("ln 2 = high + low", log(2), ["ln2_high", "ln2_low"], bits)
    polynomial(
        "exp_terms", "(e^r - 1 - r) / r² for |r| <= ln 2 / 2, error relative to r", lambda r: (expm1(r) - r) / r**2,
        "-0.34658", "0.34658", 10 if wide else 5, bits, lambda r: abs(r))
    polynomial(
        "log_terms", "(2 atanh(s) / s - 2) / s² in s², for s² <= .04", atanh_series, "0", "0.0401",
        7 if wide else 3, bits, lambda z: z)


print("// Written by Tests/TensorTests/Oracle/make_coefficients.py; do not edit.")
print("#if CK_IS_F32")
constants(24)
print("#else")
constants(53)
print("#endif")
