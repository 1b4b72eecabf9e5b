"""Writes ExponentialTable+Edges.swift: the edges of the 256 layers that exponential numbers are drawn from.

Run as `python3 make_exponential_table.py > ../../../Sources/Script/Randomness/ExponentialTable+Edges.swift`.

All layers have one area v = (r + 1) e^-r, where r is the last edge; from layer to layer x' = -log(v / x + e^-x). The
edge r is the one for which the first layer has the same area too. The edges are computed with 60 digits and rounded
once: NumPy's table has these very doubles.
"""

import struct
from decimal import Decimal, getcontext

getcontext().prec = 60


def edges(last):
    area = (last + 1) * (-last).exp()
    found = [last]
    for _ in range(254):
        if found[-1] > 0:
            found.append(-(area / found[-1] + (-found[-1]).exp()).ln())
    return area, found[::-1]


def is_too_small(last):
    area, found = edges(last)
    return found[0] <= 0 or found[0] * (1 - (-found[0]).exp()) < area


low, high = Decimal("7.69"), Decimal("7.70")
while high - low > Decimal("1e-50"):
    middle = (low + high) / 2
    low, high = (middle, high) if is_too_small(middle) else (low, middle)
words = [f"0x{struct.unpack('<Q', struct.pack('<d', float(edge)))[0]:016x}" for edge in edges(low)[1]]
print("// Written by Tests/ScriptTests/Oracle/make_exponential_table.py; do not edit.\n")
print("extension ExponentialTable {")
print("  /// The bits of the edges of the layers 1 to 255.")
print("  static let edgeBits: [UInt64] = [")
for start in range(0, len(words), 5):
    print("    " + ", ".join(words[start:start + 5]) + ",")
print("  ]\n}")
