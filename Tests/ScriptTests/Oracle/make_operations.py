"""Writes 2,000 single random operations on arrays with NumPy's results, all as exact bits.

`python make_operations.py` writes `operations.txt` beside it. NumPy runs with its dispatched processor features
off, so that the stored bits are the same on every machine. The first lines of the file state its format.
"""

import os
import struct
import sys
import warnings
from pathlib import Path

import run_programs

FORMAT = """\
# Single operations on arrays and NumPy 2.4.6's results, written by make_operations.py. A line is
#
#     CLASS NAME KEY=VALUE ... | OPERAND | ... | RESULT
#
# An operand is `float64[2,3] ELEMENTS`: element type, extents, then the elements in C order; `[]` is a scalar.
# float64 and float32 elements are the bits in hexadecimal (16 and 8 digits), `nan` for a NaN (the positive one, in
# an operand); int64 elements are decimal; bool elements are 0 or 1. `weak int 3` and `weak float BITS` are numbers of
# Python, whose type gives way to that of an array. A result is an operand (type and extents count), or
# `error TYPE: message`.
#
# CLASS says how near a result must be; what is not finite is equal in each. `exact`: every bit. `ulp4`: at most 4
# units in the last place. `sum`: at most 2 n eps times the sum of the terms' magnitudes, n terms to an element, eps
# of the result's type (`mean`: that divided by n; `prod`, `cumprod`: relative); integers exact. `variance`: 8 n eps,
# relative.
#
# Keys: `axis` (an integer or several, `0,1`; none: all), `keepdims` (1), `ddof`. `getitem` and `setitem` have
# `index`: items joined by `;`, each an integer, a slice `start:stop:step` with parts left out, `newaxis`, `...`, or
# `@K`, which is operand K (from 0) as an index array. `setitem` gives the changed operand 0; its value is the last
# operand.
"""
EXACT_BINARY = """add subtract multiply divide floor_divide remainder fmod maximum minimum fmax fmin
    copysign""".split()
COMPARISONS = """equal not_equal less less_equal greater greater_equal logical_and logical_or
    logical_xor""".split()
BITWISE = "bitwise_and bitwise_or bitwise_xor left_shift right_shift".split()
EXACT_UNARY = """sqrt negative absolute sign square reciprocal floor ceil trunc rint isnan isinf isfinite
    logical_not signbit positive""".split()
TRANSCENDENTAL = """exp exp2 expm1 log log2 log10 log1p sin cos tan arcsin arccos arctan sinh cosh tanh arcsinh
    arccosh arctanh cbrt""".split()
REDUCTIONS = "sum mean prod max min any all argmax argmin cumsum cumprod var std ptp median".split()
SUMMED = ["sum", "mean", "prod", "cumsum", "cumprod"]
INFINITY, NAN = float("inf"), float("nan")
SPECIAL = [0.0, -0.0, 1.0, -1.0, 0.5, 2.0, INFINITY, -INFINITY, NAN, 5e-324, -1e-310, 1e308, -1e-308]


def bits(value, kind):
    if kind == "int64":
        return str(int(value))
    if kind == "bool":
        return str(int(value))
    if value != value:
        return "nan"
    return f"{struct.unpack('<Q', struct.pack('<d', value))[0]:016x}" if kind == "float64" \
        else f"{struct.unpack('<I', struct.pack('<f', value))[0]:08x}"


def text(value):
    import numpy as np
    if isinstance(value, Exception):
        return f"error {type(value).__name__}: {value}"
    if type(value) is int:
        return f"weak int {value}"
    if type(value) is float:
        return f"weak float {bits(value, 'float64')}"
    array = np.asarray(value)
    kind = array.dtype.name
    extents = ",".join(str(extent) for extent in array.shape)
    return " ".join([f"{kind}[{extents}]"] + [bits(each, kind) for each in array.ravel().tolist()])


class Drawing:
    """Random operands of every type, shape and magnitude."""

    def __init__(self, numpy, seed):
        self.np, self.random = numpy, numpy.random.RandomState(seed)

    def chance(self, probability):
        return self.random.rand() < probability

    def choice(self, values):
        return values[self.random.randint(len(values))]

    def shape(self, most=3):
        rank = self.choice([0, 1, 1, 1, 2, 2, 2, 3])
        return tuple(int(each) for each in self.random.randint(1, 6, min(rank, most)))

    def fit(self, shape):
        """A shape that broadcasts with `shape`."""
        if self.chance(0.4):
            return shape
        kept = tuple(1 if self.chance(0.3) else extent for extent in shape)
        return kept[self.random.randint(len(kept) + 1):] if self.chance(0.5) else kept

    def array(self, kind, shape, tame=False):
        np, size = self.np, int(self.np.prod(shape))
        if kind == "bool":
            flat = self.random.rand(size) < 0.5
        elif kind == "int64":
            bound = 5 if tame else self.choice([3, 100, 10 ** 6, 2 ** 31, 2 ** 62])
            flat = self.random.randint(-bound, bound + 1, size)
        else:
            scale = 1.0 if tame else 10.0 ** self.random.randint(-12, 13)
            flat = self.random.randn(size) * scale
            if not tame and self.chance(0.3):
                flat = np.round(flat)
            if not tame:
                for place in range(size):
                    if self.chance(0.08):
                        flat[place] = self.choice(SPECIAL)
        return flat.astype(kind).reshape(shape)

    def operand(self, kind, shape):
        if shape == () and kind in ("int64", "float64") and self.chance(0.5):
            return self.array(kind, ()).item()
        return self.array(kind, shape)


def calculated(function, *operands, **options):
    try:
        return function(*operands, **options)
    except (ValueError, TypeError, IndexError, OverflowError, ZeroDivisionError, MemoryError) as error:
        return error


def elementwise(draw, np):
    kinds = ["float64", "float64", "float64", "float32", "int64", "bool"]
    group = draw.choice(["arithmetic"] * 4 + ["comparison", "bitwise", "unary", "unary"])
    shape = draw.shape()
    if group == "unary":
        name, kind = draw.choice(EXACT_UNARY), draw.choice(["float64", "float64", "float32", "int64"])
        if name == "reciprocal" and kind == "int64":
            kind = "float64"
        a = draw.array(kind, shape)
        return "exact", name, {}, [a], calculated(getattr(np, name), a)
    if group == "bitwise":
        name = draw.choice(BITWISE)
        kind = "int64" if "shift" in name else draw.choice(["int64", "bool"])
        a, b = draw.array(kind, shape), draw.array(kind, draw.fit(shape))
        if "shift" in name:
            b = np.abs(b) % 64
        return "exact", name, {}, [a, b], calculated(getattr(np, name), a, b)
    name = draw.choice(EXACT_BINARY if group == "arithmetic" else COMPARISONS)
    first, second = draw.choice(kinds), draw.choice(kinds)
    if first == second == "bool" and name in ("subtract", "floor_divide", "remainder", "fmod", "copysign"):
        first = "int64"
    a, b = draw.operand(first, shape), draw.operand(second, draw.fit(shape))
    if type(a) in (int, float) and type(b) in (int, float):
        a = np.float64(a)
    if name == "copysign" and "bool" in (first, second):
        return None
    return "exact", name, {}, [a, b], calculated(getattr(np, name), a, b)


def transcendental(draw, np):
    name, shape = draw.choice(TRANSCENDENTAL + ["power", "arctan2", "hypot", "logaddexp"]), draw.shape(2)
    kind = "float64"
    if draw.chance(0.2):
        kind = "float32"
    a = draw.array(kind, shape, tame=draw.chance(0.5))
    if name in ("power", "arctan2", "hypot", "logaddexp"):
        b = draw.array(kind, draw.fit(shape), tame=True)
        return "ulp4", name, {}, [a, b], calculated(getattr(np, name), a, b)
    if name in ("sin", "cos", "tan") and draw.chance(0.7):
        a = draw.array(kind, shape, tame=True) * np.array(30, dtype=kind)
    return "ulp4", name, {}, [a], calculated(getattr(np, name), a)


def reduction(draw, np):
    name = draw.choice(REDUCTIONS + ["sum", "sum", "mean"])
    kind = draw.choice(["float64", "float64", "float64", "float32", "int64", "bool"])
    shape = draw.shape()
    if draw.chance(0.2):
        shape = draw.choice([(40,), (7, 19), (130,), (3, 33), (0,), (0, 3)])
    a = draw.array(kind, shape, tame=name in ("prod", "cumprod", "var", "std", "median"))
    if kind == "bool" and name in ("ptp", "median", "var", "std"):
        a = a.astype("float64")
    if kind == "float32" and name in ("var", "std", "median"):
        a = a.astype("float64")
    options, attributes = {}, {}
    if a.ndim and draw.chance(0.7):
        options["axis"] = int(draw.random.randint(-a.ndim, a.ndim + (1 if draw.chance(0.1) else 0)))
        if a.ndim > 1 and draw.chance(0.15) and not name.startswith(("arg", "cum")):
            options["axis"] = (0, a.ndim - 1)
    if draw.chance(0.3) and not name.startswith("cum"):
        options["keepdims"] = True
    if name in ("var", "std") and draw.chance(0.3):
        options["ddof"] = 1
    for key, value in options.items():
        attributes[key] = ",".join(map(str, value)) if isinstance(value, tuple) else int(value)
    near = "variance" if name in ("var", "std") else "sum" if name in SUMMED else "exact"
    return near, name, attributes, [a], calculated(getattr(np, name), a, **options)


def product(draw, np):
    name = draw.choice(["matmul", "matmul", "dot", "dot", "inner", "outer"])
    kind = draw.choice(["float64", "float64", "float64", "float32", "int64"])
    m, k, n = (int(each) for each in draw.random.randint(1, 7, 3))
    forms = {"matmul": [((m, k), (k, n)), ((k,), (k, n)), ((m, k), (k,)), ((k,), (k,)), ((2, m, k), (k, n))],
             "dot": [((m, k), (k, n)), ((k,), (k,)), ((m, k), (k,)), ((m,), ()), ((2, m, k), (k, n))],
             "inner": [((m, k), (n, k)), ((k,), (k,))], "outer": [((m,), (n,)), ((m, k), (n,))]}
    first, second = draw.choice(forms[name])
    if draw.chance(0.05):
        second = tuple(extent + 1 for extent in second)
    a, b = draw.array(kind, first, tame=True), draw.array(kind, second, tame=True)
    near = "exact" if name == "outer" else "sum"
    return near, name, {}, [a, b], calculated(getattr(np, name), a, b)


def index_items(draw, np, shape):
    """Index items, how they are written, and the index arrays among them."""
    items, words, arrays = [], [], []
    advanced = draw.chance(0.5)
    length = int(draw.random.randint(1, 4))
    for extent in shape:
        if draw.chance(0.08):
            items.append(None)
            words.append("newaxis")
        if draw.chance(0.06) and Ellipsis not in [each for each in items if not isinstance(each, np.ndarray)]:
            items.append(...)
            words.append("...")
            break
        if advanced and draw.chance(0.5):
            limit = extent + (1 if draw.chance(0.08) else 0)
            array = draw.random.randint(-extent, limit, length if draw.chance(0.7) else (2, length))
            arrays.append(array)
            items.append(array)
            words.append(f"@{len(arrays)}")
        elif draw.chance(0.35):
            value = int(draw.random.randint(-extent, extent + (1 if draw.chance(0.1) else 0)))
            items.append(value)
            words.append(str(value))
        else:
            parts = [None if draw.chance(0.4) else int(draw.random.randint(-extent - 1, extent + 2))
                     for _ in range(2)]
            parts.append(None if draw.chance(0.5) else draw.choice([1, 2, 3, -1, -2]))
            items.append(slice(*parts))
            words.append(":".join("" if part is None else str(part) for part in parts))
    return items, words, arrays


def indexing(draw, np):
    shape = draw.shape()
    if not shape:
        shape = (4,)
    kind = draw.choice(["float64", "int64", "bool", "float32"])
    a = draw.array(kind, shape)
    if draw.chance(0.15):
        mask = draw.array("bool", shape[:draw.random.randint(1, len(shape) + 1)])
        items, words, arrays = [mask], ["@1"], [mask]
    else:
        items, words, arrays = index_items(draw, np, shape)
    attributes = {"index": ";".join(words)}
    if draw.chance(0.6):
        return "exact", "getitem", attributes, [a] + arrays, calculated(lambda: np.array(a[tuple(items)]))
    target = a.copy()
    selected = calculated(lambda: a[tuple(items)])
    extents = np.shape(selected) if not isinstance(selected, Exception) else ()
    value = draw.array(draw.choice([kind, "float64", "int64"]), draw.fit(extents), tame=True)
    if draw.chance(0.05):
        value = draw.array(kind, (7,), tame=True)

    def assigned():
        target[tuple(items)] = value
        return target
    return "exact", "setitem", attributes, [a] + arrays + [value], calculated(assigned)


def main():
    import numpy.lib.introspect
    signatures = [each for function in numpy.lib.introspect.opt_func_info().values() for each in function.values()]
    features = {name for each in signatures for name in each["available"].split() if not name.startswith("baseline")}
    wanted = {"OPENBLAS_CORETYPE": "Nehalem", "OPENBLAS_NUM_THREADS": "1",
              "NPY_DISABLE_CPU_FEATURES": " ".join(sorted(features))}
    if "GRADBOOK_ORACLE" not in os.environ:
        os.execve(sys.executable, [sys.executable, *sys.argv], {**os.environ, **wanted, "GRADBOOK_ORACLE": "1"})
    run_programs.require_versions()
    import numpy as np
    warnings.simplefilter("ignore")
    np.seterr(all="ignore")
    draw = Drawing(np, 20260404)
    plan = [(elementwise, 800), (transcendental, 350), (reduction, 350), (product, 200), (indexing, 300)]
    lines = []
    for make, count in plan:
        made = 0
        while made < count:
            operation = make(draw, np)
            if operation is None:
                continue
            near, name, attributes, operands, result = operation
            if not isinstance(result, Exception):
                kind = np.asarray(result).dtype.name
                if kind not in ("float64", "float32", "int64", "bool"):
                    continue
            words = [near, name] + [f"{key}={value}" for key, value in attributes.items()]
            lines.append(" | ".join([" ".join(words)] + [text(each) for each in operands] + [text(result)]))
            made += 1
    path = Path(__file__).resolve().parent / "operations.txt"
    path.write_text(FORMAT + "\n".join(lines) + "\n", encoding="utf-8")
    print(f"{len(lines)} operations, {path.stat().st_size} bytes")


if __name__ == "__main__":
    main()
