"""Writes arguments and exact results of the elementary functions.

Run as `python3 make_elementary.py double > ../ElementaryOracle.swift` and
`python3 make_elementary.py float > ../ElementaryFloatOracle.swift`; needs mpmath 1.3.0. Each result of a double is
stored as the nearest double and the rest, both as bit patterns, so that a test can measure fractions of an ulp; that
of a float as the nearest double.
"""

import math
import random
import struct
import sys

from mpmath import mp, mpf
import mpmath

mp.prec = 2400
of_float = sys.argv[1] == "float"
draw = random.Random(20260101)


def bits(x):
    return struct.unpack("<Q", struct.pack("<d", x))[0]


def double(pattern):
    return struct.unpack("<d", struct.pack("<Q", pattern))[0]


def nearest(value):
    if abs(value) >= mpf(2) ** 1024 - mpf(2) ** 970:
        return math.inf if value > 0 else -math.inf
    return float(value)


def single(x):
    """The float nearest to x."""
    try:
        return struct.unpack("<f", struct.pack("<f", x))[0]
    except OverflowError:
        return math.copysign(math.inf, x)


def rows(function, arguments):
    if of_float:
        # Without those that are the same float, or none.
        arguments = dict.fromkeys(tuple(single(a) for a in x) for x in arguments)
        arguments = [x for x in arguments if all(math.isfinite(a) for a in x)]
    for x in arguments:
        exact = function(*[mpf(a) for a in x])
        high = nearest(exact)
        low = 0.0 if math.isinf(high) else float(exact - mpf(high))
        if of_float:
            yield [struct.unpack("<I", struct.pack("<f", a))[0] for a in x] + [bits(high)]
        else:
            yield [bits(a) for a in x] + [bits(high), bits(low)]


def near(*points):
    return [double(bits(p) + d) for p in points for d in (-1, 0, 1)]


def uniform(low, high, count):
    return [draw.uniform(low, high) for _ in range(count)]


def scattered(low, high, count, signs=(1,)):
    """Magnitudes spread evenly over the binary exponents low..high."""
    return [draw.choice(signs) * math.ldexp(draw.uniform(1, 2), draw.randint(low, high)) for _ in range(count)]


both = (-1, 1)
tiny = [5e-324, -5e-324, 2.2250738585072014e-308, -1.1e-310, 1e-300, -1e-20, 1e-16, -3e-9]
exps = (tiny + near(709.782712893384, 709.0, 1.0, -1.0, -708.3964185322641, 0.34657359027997264)
        + [710.0, 1e300, -720.5, -744.4, -745.1, -745.2, -746.0, -1e300]
        + uniform(-1, 1, 60) + uniform(-40, 40, 60) + uniform(-745, 709, 60) + scattered(-40, -1, 20, both))
logs = ([5e-324, 1.1e-310, 2.2250738585072014e-308, 1.7976931348623157e308, 2.0, 10.0, 1000.0, 1e22, 1e-5]
        + near(1.0, 0.7071067811865476, 1.4142135623730951, 2.718281828459045)
        + uniform(0.5, 2, 90) + uniform(0.99, 1.01, 30) + scattered(-1070, 1020, 60))
log1ps = (tiny + near(-0.29, 0.41, -0.5, 1.0) + [1e300, -1 + 2.0**-53, 1e16]
          + uniform(-0.99, 1, 90) + uniform(0, 10, 30) + scattered(-60, 100, 40))
angles = (tiny + near(math.pi / 4, math.pi / 2, math.pi, 100 * math.pi, 131072.0, 1e5)
          + [1e22, 1.7976931348623157e308, 6381956970095103 * 2.0**797, -1e300, 355.0, 103993.0]
          + uniform(-4, 4, 60) + uniform(-1e5, 1e5, 60) + scattered(17, 1023, 60, both))
squashed = (tiny + near(1.0, -1.0, 0.17, 19.06, 20.0) + [-40.0, 40.0, 300.0, -300.0]
            + uniform(-1, 1, 90) + uniform(-20, 20, 60) + scattered(-30, 4, 40, both))
long = squashed + near(-708.3964185322641) + [-745.1, -746.0, 750.0, 1e300, -1e300] + uniform(-745, -30, 30)
errors = squashed + near(5.9) + uniform(-6, 6, 60)
integers = [(float(b), float(e)) for b, e in ((3, 33), (-3, 33), (7, 18), (10, 22), (-5, 22), (2, -1074), (2, 1023), (0.5, 1074))]
powers = (integers + [(0.9, 1000.0), (0.999, 1.0), (1.0000000001, 1e10), (2.0, 1024.5), (1e-300, 1.06)]
          + list(zip(uniform(0.5, 2, 60), uniform(-900, 900, 60)))
          + list(zip(uniform(0, 100, 60), uniform(-20, 20, 60)))
          + list(zip(uniform(0.99, 1.01, 40), uniform(-60000, 60000, 40)))
          + list(zip(scattered(-1070, 1000, 40), uniform(-1, 1, 40))))


if of_float:
    # What a double has room for and a float has not becomes 0 or is left out; these are at a float's own edges.
    smallest = [1e-45, -1e-45, 1.1754943508222875e-38, -1e-40]
    exps += smallest + [88.72283, 88.72284, 88.0, -87.33654, -87.4, -100.5, -103.27, -103.9, -103.98, -104.5, 60.0]
    exps += uniform(-104, 88, 60)
    logs += smallest[:1] + smallest[2:3] + [3.4028234663852886e38, 1e-40] + scattered(-148, 126, 60)
    logs = [x for x in logs if single(x) > 0]
    log1ps += smallest + [-1 + 2.0**-24, 1e8]
    log1ps = [x for x in log1ps if single(x) > -1]
    angles += smallest + [32768.0, 32769.0, 16367173.0 * 2.0**72, 1e38] + scattered(14, 127, 60, both)
    squashed += smallest + [9.01, 9.02, 8.5]
    errors += smallest + [3.9, 3.92, 4.0]
    long += smallest + [-87.33, -87.4, -103.9, -104.0] + uniform(-104, -15, 30)
    powers += list(zip(uniform(0.5, 2, 40), uniform(-120, 120, 40))) + [(2.0, -149.0), (2.0, 127.5), (0.5, 149.0)]


def one(values):
    return [(v,) for v in values]


def sigmoid(x):
    return 1 / (1 + mpmath.exp(-x))


tables = [
    ("exp", mpmath.exp, one(exps)),
    ("expm1", mpmath.expm1, one([x for x in exps if x > -700])),
    ("log", mpmath.log, one(logs)),
    ("log1p", mpmath.log1p, one(log1ps)),
    ("log10", mpmath.log10, one(logs)),
    ("tanh", mpmath.tanh, one(squashed)),
    ("sigmoid", sigmoid, one(long)),
    ("softplus", lambda x: mpmath.log1p(mpmath.exp(x)) if x < 100 else x + mpmath.log1p(mpmath.exp(-x)), one(long)),
    ("erf", mpmath.erf, one(errors)),
    ("sin", mpmath.sin, one(angles)),
    ("cos", mpmath.cos, one(angles)),
    ("pow", lambda x, y: mpmath.power(x, y), powers),
]
print("// Written by Oracle/make_elementary.py; do not edit.\n")
if of_float:
    print("/// Arguments as bit patterns of floats, results as those of the nearest doubles.")
    print("enum ElementaryFloatOracle {")
else:
    print("/// Arguments and results, each result as the nearest double and the rest, all as bit patterns.")
    print("enum ElementaryOracle {")
for index, (name, function, arguments) in enumerate(tables):
    print(("" if index == 0 else "\n") + f"  static let {name}: [UInt64] = [")
    for row in rows(function, arguments):
        print("    " + ", ".join(f"0x{w:016x}" if w > 0xFFFFFFFF or not of_float else f"0x{w:08x}" for w in row) + ",")
    print("  ]")
print("}")
