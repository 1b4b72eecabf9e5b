"""Writes NumberOracle.swift: words of NumPy's Philox, and numbers as CPython's format() and repr() write them.

Run as `python3 make_numbers.py > ../NumberOracle.swift`; needs NumPy 2.4.6 and CPython 3.11 or later.
"""

import math
import random
import struct

import numpy as np

draw = random.Random(7)


def bits(x):
    return struct.unpack("<Q", struct.pack("<d", x))[0]


def fnv1a(text):
    value = 0xCBF29CE484222325
    for byte in text.encode():
        value = (value ^ byte) * 0x100000001B3 % 2**64
    return value


values = [0.0, -0.0, 1.0, -1.0, 0.5, 1.5, 2.5, -2.5, 0.125, 0.375, 0.1, 1 / 3, 2.675, 1e-4, 1e-5, 9.9995e-5, 1234.5,
          -1234567.891, 999999.5, 1e15, 1e16, 123456789012345680.0, 1e22, 1e23, 1.7976931348623157e308, 5e-324,
          2.2250738585072014e-308, 0.045, 99.95, 9.5, 12.0, 123.0, 100.0, 1000.0, 1e5, 1e6, -0.001, 0.0049,
          math.inf, -math.inf, math.nan]
values += [draw.uniform(-1, 1) * 10.0 ** draw.randint(-12, 12) for _ in range(30)]
specifications = ["", ".0f", ".1f", ".2f", ".3f", ".20f", "f", "F", "e", ".0e", ".1e", ".3e", "E", ".2E", "g", ".1g",
                  ".3g", ".10g", ".17g", "G", "#g", "#.3g", "#.0f", "#.0e", "#.1g", "%", ".1%", ".0%", "+.2f", " .2f",
                  "-.2f", "z.1f", "z.0f", "+z.2f", "10.2f", "<10.2f", "^11.2f", "=+10.2f", "*>12.3f", "_^13.1e", "010.2f",
                  "012,.1f", "015_.2f", ",.2f", "_.1f", ",", ".3", ".1", ".17", "#", "#.3", "x=+12,.2f", "<010.1f",
                  "*<010.1f", "08.1%", "020,", "04,.0f", "0=9,.0f", "é^9.1f", "+08,.0f", "0>9,.1f"]


def field(x, specification):
    return f"{bits(x):016x}|{specification}|{format(x, specification)}|"


cases = [(x, s) for x in values for s in specifications if len(field(x, s)) <= 106]
chosen = sorted(draw.sample(range(len(cases)), 560))
print("// Written by Oracle/make_numbers.py; do not edit.\n")
print("/// Random words from NumPy, numbers as text from CPython.")
print("enum NumberOracle {")
print("  /// Seed, name, index, and the first ten words.")
print("  static let philox: [(seed: UInt64, name: String, index: UInt64, words: [UInt64])] = [")
for seed, name, index in ((0, "", 0), (7, "moons/points", 0), (2**64 - 1, "slow", 3), (42, "größe", 2**63)):
    key = np.array([seed, fnv1a(name)], dtype=np.uint64)
    counter = np.array([0, 0, index, 0], dtype=np.uint64)
    words = np.random.Philox(key=key, counter=counter).random_raw(10)
    print(f'    (\n      0x{seed:x}, "{name}", 0x{index:x},\n      [')
    for i in range(0, 10, 5):
        print("        " + " ".join(f"0x{int(w):x}," for w in words[i:i + 5]))
    print("      ]\n    ),")
print("  ]\n")
print("  /// Bit pattern, specification, and what format() gives, each ended by a bar.")
print('  static let formats = """')
for i in chosen:
    print("    " + field(*cases[i]))
print('    """\n')
print("  /// Bit pattern, and format() with .0f, .3f, .0e, .5e, .1g, .6g, .17g, and repr().")
print('  static let texts = """')
for x in values + [struct.unpack("<d", struct.pack("<Q", draw.getrandbits(64)))[0] for _ in range(200)]:
    forms = [format(x, s) for s in (".0f", ".3f", ".0e", ".5e", ".1g", ".6g", ".17g")] + [repr(x)]
    line = "    " + f"{bits(x):016x}|" + "|".join(forms)
    if len(line) <= 110 and not (math.isnan(x) and bits(x) != bits(math.nan)):
        print(line)
print('    """\n')
print("  /// Bit pattern, decimals, and the 64-bit FNV-1a hash of format() with these decimals: too long to store.")
print("  static let long: [(bits: UInt64, decimals: Int, hash: UInt64)] = [")
for x, decimals in ((1.7976931348623157e308, 0), (1.1e300, 3), (5e-324, 1074), (2.2250738585072014e-308, 1000), (0.1, 60)):
    print(f"    (0x{bits(x):016x}, {decimals}, 0x{fnv1a(format(x, f'.{decimals}f')):016x}),")
print("  ]")
print("}")
