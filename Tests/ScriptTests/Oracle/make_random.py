"""Writes RandomOracle.swift: numbers that NumPy's generators and Python's `random` draw.

Run as `python3 make_random.py > ../RandomOracle.swift`; needs NumPy 2.4.6 and CPython 3.11.

Each row is a generator, its seed, a call with its arguments, and what it gives; the calls of one generator and seed
follow one another. Doubles are given by their bits.
"""

import random
import struct
from pathlib import Path

import numpy as np


def bits(x):
    return f"{struct.unpack('<Q', struct.pack('<d', x))[0]:016x}"


def words(values):
    if np.isscalar(values):
        values = [values]
    return " ".join(bits(float(x)) if isinstance(x, float) else str(int(x)) for x in values)


def row(generator, seed, call, values):
    line = "    "
    for word in f"{generator}|{seed}|{call}|{words(values)}".split(" "):
        if len(line) + len(word) > 106:
            print(line + "\\")
            line = "      "
        line += word + " "
    print(line.rstrip())


def hexadecimal(*values):
    return " ".join(bits(v) for v in values)


def legacy(seed, state):
    def emit(call, values):
        row("legacy", seed, call, values)

    emit("random 4", state.random_sample(4).tolist())
    emit("normal " + hexadecimal(0.0, 1.0) + " 3", state.standard_normal(3).tolist())
    emit("uniform " + hexadecimal(-0.5, 2.25) + " 3", state.uniform(-0.5, 2.25, 3).tolist())
    for low, high in ((0, 10), (5, 6), (-3, 4), (0, 2**32), (0, 2**32 - 1), (-2**40, 2**40), (0, 2**63 - 1), (-2**63, 2**63 - 1)):
        emit(f"randint {low} {high} 4", state.randint(low, high, 4).tolist())
    emit("normal " + hexadecimal(3.0, 0.5) + " 2", state.normal(3.0, 0.5, 2).tolist())
    emit("permutation 12", state.permutation(12).tolist())
    emit("permutation 1", state.permutation(1).tolist())
    values = np.arange(20).reshape(10, 2)
    state.shuffle(values)
    emit("permutation 10", (values[:, 0] // 2).tolist())
    values = list(range(9))
    state.shuffle(values)
    emit("permutation 9", values)
    emit("permutation 7", (state.permutation(np.arange(14).reshape(7, 2))[:, 0] // 2).tolist())
    emit("choice 5 4 1", state.choice(5, 4).tolist())
    emit("choice 5 4 0", state.choice(5, 4, replace=False).tolist())
    weights = [0.1, 0.0, 0.3, 0.25, 0.35]
    emit("choice 5 6 1 " + hexadecimal(*weights), state.choice(5, 6, p=weights).tolist())
    emit("choice 5 4 0 " + hexadecimal(*weights), state.choice(5, 4, replace=False, p=weights).tolist())
    emit("exponential " + hexadecimal(2.0) + " 3", state.exponential(2.0, 3).tolist())
    emit("laplace " + hexadecimal(0.0, 2.0) + " 3", state.laplace(0.0, 2.0, 3).tolist())
    emit("logistic " + hexadecimal(0.0, 2.0) + " 3", state.logistic(0.0, 2.0, 3).tolist())
    for count, probability in ((1, 0.5), (1, 0.8), (10, 0.3), (100, 0.25), (5, 0.0), (5, 1.0), (0, 0.5), (100, 0.45),
                               (1000, 0.9), (100000, 0.5), (10**9, 0.3), (60, 0.5)):
        emit(f"binomial {count} " + hexadecimal(probability) + " 6", state.binomial(count, probability, 6).tolist())
    emit("random 1", state.random_sample(1).tolist())


def python(seed, state):
    def emit(call, values):
        row("python", seed, call, values)

    emit("random 3", [state.random() for _ in range(3)])
    emit("gauss " + hexadecimal(0.0, 1.0) + " 3", [state.gauss(0, 1) for _ in range(3)])
    emit("uniform " + hexadecimal(-1.0, 2.5) + " 2", [state.uniform(-1, 2.5) for _ in range(2)])
    for low, high in ((0, 9), (-5, 5), (3, 3), (0, 2**32 - 1), (0, 2**40), (-2**63, 2**63 - 1), (0, 2**100)):
        emit(f"randint {low} {high} 3", [state.randint(low, high) for _ in range(3)])
    for start, stop, step in ((0, 100, 7), (10, -10, -3), (0, 1, 5)):
        emit(f"randrange {start} {stop} {step} 3", [state.randrange(start, stop, step) for _ in range(3)])
    for count in (1, 5, 32, 33, 53, 64, 65, 100):
        emit(f"bits {count}", state.getrandbits(count))
    emit("choice 7 4", [state.choice(range(7)) for _ in range(4)])
    values = list(range(9))
    state.shuffle(values)
    emit("shuffle 9", values)
    for population, count in ((10, 3), (10, 10), (100, 4), (100, 6), (1000, 20), (22, 5), (21, 5), (85, 6), (86, 6)):
        emit(f"sample {population} {count}", state.sample(range(population), count))
    emit("choices 5 4", state.choices(range(5), k=4))
    weights = [0.5, 1.0, 4.0, 4.5]
    emit("choices 4 6 " + hexadecimal(*weights), state.choices(range(4), cum_weights=weights, k=6))
    emit("normalvariate " + hexadecimal(1.0, 2.0) + " 4", [state.normalvariate(1.0, 2.0) for _ in range(4)])
    emit("gauss " + hexadecimal(2.0, 0.5) + " 2", [state.gauss(2.0, 0.5) for _ in range(2)])
    emit("random 1", [state.random()])


def modern(seed, state):
    def emit(call, values):
        row("modern", seed, call, values)

    emit("random 4", state.random(4).tolist())
    emit("normal " + hexadecimal(0.0, 1.0) + " 20", state.standard_normal(20).tolist())
    values = state.standard_normal(30000)
    emit("tails 30000", values[np.abs(values) > 3.654].tolist() + values[-1:].tolist())
    emit("uniform " + hexadecimal(-0.5, 2.25) + " 3", state.uniform(-0.5, 2.25, 3).tolist())
    for low, high in ((0, 10), (5, 6), (-3, 4), (0, 2**32), (0, 2**32 - 1), (-2**40, 2**40), (0, 2**63 - 1),
                      (-2**63, 2**63 - 1), (0, 3 * 2**30), (0, 3 * 2**61)):
        emit(f"integers {low} {high} 5", state.integers(low, high, 5).tolist())
    emit("integers 0 10 1", [int(state.integers(0, 10))])
    emit("normal " + hexadecimal(3.0, 0.5) + " 2", state.normal(3.0, 0.5, 2).tolist())
    emit("permutation 12", state.permutation(12).tolist())
    values = np.arange(20).reshape(10, 2)
    state.shuffle(values)
    emit("shuffle 10", (values[:, 0] // 2).tolist())
    values = list(range(9))
    state.shuffle(values)
    emit("shuffle 9", values)
    emit("permutation 7", (state.permutation(np.arange(14).reshape(7, 2))[:, 0] // 2).tolist())
    emit("choice 5 4 1", state.choice(5, 4).tolist())
    emit("choice 5 4 0", state.choice(5, 4, replace=False).tolist())
    emit("choice 1000 4 0", state.choice(1000, 4, replace=False).tolist())
    emit("choice 20000 4 0", state.choice(20000, 4, replace=False).tolist())
    emit("choice 20000 500 0", state.choice(20000, 500, replace=False)[:20].tolist())
    weights = [0.1, 0.0, 0.3, 0.25, 0.35]
    emit("choice 5 6 1 " + hexadecimal(*weights), state.choice(5, 6, p=weights).tolist())
    emit("choice 5 4 0 " + hexadecimal(*weights), state.choice(5, 4, replace=False, p=weights).tolist())
    emit("exponential " + hexadecimal(2.0) + " 20", state.exponential(2.0, 20).tolist())
    values = state.standard_exponential(30000)
    emit("exponential-tails 30000", values[values > 7.6971].tolist() + values[-1:].tolist())
    emit("random 1", state.random(1).tolist())


print("// Written by Oracle/make_random.py; do not edit.\n")
print("/// Numbers drawn by NumPy 2.4 and CPython 3.11.")
print("enum RandomOracle {")
print('  static let draws = """')
for seed in (0, 1, 42, 12345, 2**32 - 1):
    legacy(str(seed), np.random.RandomState(seed))
legacy("1,2,3", np.random.RandomState([1, 2, 3]))
legacy("7", np.random.RandomState(7))
for seed in (0, 1, -7, 42, 2**40 + 5, 10**30):
    python(str(seed), random.Random(seed))
for seed in (0.5, -2.5):
    python("f:" + bits(seed), random.Random(seed))
for seed in (0, 1, 42, 2**32 + 7, 10**30):
    modern(str(seed), np.random.default_rng(seed))
print('    """')
library = (Path(np.random.__file__).parent / "lib" / "libnpyrandom.a").read_bytes()
print("\n  /// FNV-1a over the words of the tables that NumPy's library draws normal numbers from.")
for name, start in (("bounds", struct.pack("<2Q", 4208095142473578, 0)),
                    ("scales", struct.pack("<2d", 8.683627060801306e-16, 4.779330175727737e-17)),
                    ("heights", struct.pack("<2d", 1.0, 0.9771017012676716))):
    place = library.index(start)
    value = 0xCBF29CE484222325
    for word in struct.unpack("<256Q", library[place : place + 2048]):
        value = (value ^ word) * 0x100000001B3 % 2**64
    print(f"  static let {name}: UInt64 = 0x{value:016x}")
print("}")
