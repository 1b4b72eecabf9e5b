"""Writes NPYOracle.swift: small files as NumPy saves them, with the numbers that NumPy reads from them.

Run as `python3 make_npy.py > ../NPYOracle.swift`; needs NumPy 2.4.6.
"""

import base64
import io
import textwrap

import numpy as np

def saved(array, version=None):
    file = io.BytesIO()
    np.lib.format.write_array(file, array, version=version)
    return file.getvalue()


def write(name, array, version=None):
    text = base64.b64encode(saved(array, version)).decode()
    elements = [float(v) for v in np.load(io.BytesIO(saved(array, version))).ravel(order="C")]
    ones = array.shape[1:].count(1)
    shape = f"{[3]} + Array(repeating: 1, count: {ones})" if ones > 3 else list(array.shape)
    print(f"    NPYOracle(\n      name: \"{name}\", shape: {shape},")
    lines = textwrap.wrap(", ".join(map(repr, elements)), 90)
    if len(lines) == 1:
        print(f"      elements: [{lines[0]}],")
    else:
        print("      elements: [", *lines, sep="\n        ", end=",\n      ],\n")
    print("      file:")
    lines = textwrap.wrap(text, 90)
    for i, line in enumerate(lines):
        print(f"        {'+ ' if i else ''}\"{line}\"" + ("," if i == len(lines) - 1 else ""))
    print("    ),")


def full_padding():
    """A shape whose header needs no blank to end at a multiple of 64, so that NumPy adds 64."""
    for ones in range(60):
        shape = (3,) + (1,) * ones
        text = f"{{'descr': '<f8', 'fortran_order': False, 'shape': {shape}, }}"
        if (10 + len(text) + 20 + 1) % 64 == 0:
            return shape
    raise ValueError("no such shape")


print("// Written by Oracle/make_npy.py; do not edit.\n")
print("/// A file as NumPy saves it, in base 64, and what NumPy reads from it, the last index changing fastest.")
print("struct NPYOracle: Sendable {")
print("  let name: String")
print("  let shape: [Int]")
print("  let elements: [Double]")
print("  let file: String\n")
print("  /// Files that are read, and written with the same numbers in float32 and float64.")
print("  static let saved: [NPYOracle] = [")
values = np.array([[1.5, -0.0, 1 / 3], [-2e-300, 3e38, 65504]])
write("<f4", values.astype("<f4"))
write("<f8", values)
write("<f8 of one number", np.array(0.1))
write("<f4 of one dimension", np.array([0.1, 0.2, 0.3], dtype="<f4"))
write("<f8 of a full last line of blanks", np.array([1.0, 2.0, 3.0]).reshape(full_padding()))
print("  ]\n")
print("  /// Files of other types, orders and formats, which are only read.")
print("  static let others: [NPYOracle] = [")
write("|b1", np.array([True, False, True]))
for kind in ["|i1", "<i2", "<i4", "<i8", "|u1", "<u2", "<u4", "<u8"]:
    limits = np.iinfo(kind)
    write(kind, np.array([[limits.min, limits.max], [1, 100]], dtype=kind))
counting = np.arange(24)
write("Fortran's order", np.asfortranarray(counting[:6].reshape(2, 3).astype("<f4")))
write("Fortran's order, three dimensions", np.asfortranarray(counting.reshape(2, 3, 4).astype("<i2")))
write("three dimensions", counting.reshape(2, 3, 4).astype("|u1"))
write("format 2.0", counting[:3].astype("<f8"), (2, 0))
write("format 3.0", counting[:3].astype("<f8"), (3, 0))
print("  ]\n}")
