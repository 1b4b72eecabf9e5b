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
    print(f"static const FN(vector) FN({name})[] = {{")
    line = "   "
    for term in terms:
        word = f" CK_EACH({literal(term, bits)}),"
        if len(line + word) > 112:
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
    split("1 / ln 10 = high + low", 1 / log(10), ["log10_e_high", "log10_e_low"], bits)
    split("2 / 3 = high + low", mpf(2) / 3, ["two_thirds_high", "two_thirds_low"], bits)
    split("2 / π", 2 / pi, ["two_over_pi"], bits)
    split("π / 2 = first + second + third", pi / 2, ["half_pi_first", "half_pi_second", "half_pi_third"], bits)
    polynomial(
        "exp_terms", "(e^r - 1 - r) / r² for |r| <= ln 2 / 2, error relative to r",
        lambda r: (expm1(r) - r) / r**2, "-0.34658", "0.34658", 10 if wide else 5, bits, lambda r: abs(r))
    polynomial(
        "log_terms", "(2 atanh(s) / s - 2) / s² in s² <= .04, error relative to s",
        lambda z: (2 * atanh(sqrt(z)) / sqrt(z) - 2) / z, "0", "0.0401", 7 if wide else 3, bits, lambda z: z)
    polynomial(
        "log_pair_terms", "(2 atanh(s) / s - 2 - 2 s² / 3) / s⁴ in s² <= .02945, error relative to s",
        lambda z: (2 * atanh(sqrt(z)) / sqrt(z) - 2 - 2 * z / 3) / z**2, "0", "0.02945", 8 if wide else 2, bits,
        lambda z: z * z)
    polynomial(
        "sine_terms", "(sin(r) / r - 1) / r² in r² <= .633, error relative to r",
        lambda z: (sin(sqrt(z)) / sqrt(z) - 1) / z, "0", "0.633", 6 if wide else 3, bits, lambda z: z)
    polynomial(
        "cosine_terms", "(cos(r) - 1 + r² / 2) / r⁴ in r² <= .633",
        lambda z: (cos(sqrt(z)) - 1 + z / 2) / z**2, "0", "0.633", 6 if wide else 2, bits, lambda z: z * z)
    polynomial(
        "erf_terms", "erf(x) / x - 1 in x² <= 1", lambda z: erf(sqrt(z)) / sqrt(z) - 1, "0", "1",
        12 if wide else 6, bits)
    polynomial(
        "erfc_terms", "-ln(erfc(x)) in x - 1 for 1 <= x <= " + ("6" if wide else "4") + ", error times erfc(x)",
        lambda t: -log(erfc(t + 1)), "0", "5" if wide else "3", 17 if wide else 6, bits, lambda t: erfc(t + 1))


print("// Written by Tests/TensorTests/Oracle/make_coefficients.py; do not edit.")
print("#if CK_IS_F32")
constants(24)
print("#else")
constants(53)
print("#endif")
