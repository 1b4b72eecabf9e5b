"""Writes elementwise.txt, reductions.txt and products.txt: operations with their results from NumPy 2.4.6.

A line is `operation|arguments|operand|operand|...|result`. An operand or result is `type:shape:layout:values`: the type
b1, i8, f4 or f8 (bits in hexadecimal), wi or wf (Python's own numbers); the layout C, T (the values are those of the
transposed array) or S (every second element of the last axis of an array twice as long). A scalar has the shape `-`.
An error is `error:class:message`. Run by hand: python make_elementwise_cases.py
"""
import struct
import warnings
import numpy as np

warnings.simplefilter("ignore")
rng = np.random.default_rng(17)
TYPES = {"b1": np.bool_, "i8": np.int64, "f4": np.float32, "f8": np.float64}
SPECIAL = [0.0, -0.0, 1.0, -1.0, np.inf, -np.inf, np.nan, 0.5, -2.0, 3.0, 1e300, 5e-324]


def bits(value, kind):
    if kind in ("f8", "wf"):
        return "nan" if value != value else struct.pack(">d", value).hex()
    if kind == "f4":
        return "nan" if value != value else struct.pack(">f", value).hex()
    return str(int(value))


def kind_of(dtype):
    return {"bool": "b1", "int64": "i8", "float32": "f4", "float64": "f8"}.get(str(dtype))


def text(array, layout="C", scalar=False):
    kind = kind_of(array.dtype)
    shape = "-" if scalar else ",".join(map(str, array.shape))
    values = (array.T if layout == "T" else array).ravel()
    if layout == "S":
        long = np.zeros(array.shape[:-1] + (2 * array.shape[-1],), array.dtype)
        long[..., ::2] = array
        values = long.ravel()
    return f"{kind}:{shape}:{layout}:" + " ".join(bits(v, kind) for v in values)


def result_text(result):
    if isinstance(result, (bool, np.bool_)):
        result = np.bool_(result)
    if isinstance(result, np.generic):
        return None if kind_of(result.dtype) is None else text(np.asarray(result), scalar=True)
    return None if kind_of(result.dtype) is None else text(result)


def attempt(function):
    try:
        return result_text(function())
    except Exception as error:
        name = type(error).__name__
        name = "UFuncTypeError" if name.startswith("_UFunc") else name
        return f"error:{name}:{error}".replace("\n", "\\n")


def values(kind, shape, special=False, positive=False, small=False):
    if kind == "b1":
        return rng.integers(0, 2, shape).astype(bool)
    if kind == "i8":
        return rng.integers(0 if positive else -9, 10, shape)
    array = rng.normal(0, 3, shape) if not small else rng.uniform(-0.99, 0.99, shape)
    if positive:
        array = np.abs(array)
    if special:
        array = np.where(rng.random(shape) < 0.5, rng.choice(SPECIAL, shape), array)
    return array.astype(TYPES[kind])


def operand(kind, shape, layout="C", **options):
    """The operand itself and its text."""
    if kind == "wi":
        value = int(rng.integers(0 if options.get("positive") else -5, 6))
        return value, f"wi:-:C:{value}"
    if kind == "wf":
        value = float(rng.choice([0.5, 2.0, -1.5, 3.25, 0.1]))
        value = abs(value) if options.get("positive") else value
        return value, f"wf:-:C:{bits(value, 'wf')}"
    array = values(kind, shape, **options)
    if shape == ():
        return array.dtype.type(array), text(np.asarray(array), scalar=True)
    return array, text(array, layout)


def laid(array, layout):
    """The same values in the memory layout that the test builds, as results and sums follow it."""
    if not isinstance(array, np.ndarray) or layout == "C":
        return array
    if layout == "T":
        return np.ascontiguousarray(array.T).T
    long = np.zeros(array.shape[:-1] + (2 * array.shape[-1],), array.dtype)
    long[..., ::2] = array
    return long[..., ::2]


BINARY = {
    "add": np.add, "subtract": np.subtract, "multiply": np.multiply, "divide": np.divide,
    "floorDivide": np.floor_divide, "remainder": np.remainder, "power": np.power, "maximum": np.maximum,
    "minimum": np.minimum, "fmax": np.fmax, "fmin": np.fmin, "arctan2": np.arctan2, "hypot": np.hypot,
    "logaddexp": np.logaddexp, "copysign": np.copysign, "fmod": np.fmod, "equal": np.equal,
    "notEqual": np.not_equal, "less": np.less, "lessOrEqual": np.less_equal, "greater": np.greater,
    "greaterOrEqual": np.greater_equal, "logicalAnd": np.logical_and, "logicalOr": np.logical_or,
    "logicalXor": np.logical_xor, "bitwiseAnd": np.bitwise_and, "bitwiseOr": np.bitwise_or,
    "bitwiseXor": np.bitwise_xor, "leftShift": np.left_shift, "rightShift": np.right_shift,
}
SHAPES = [
    ((2, 3), "C", (2, 3), "C"), ((2, 3), "C", (3,), "C"), ((2, 3), "T", (2, 1), "C"), ((4, 3), "T", (4, 3), "T"),
    ((3, 5), "S", (3, 5), "C"), ((), "C", (4,), "C"), ((2, 1, 3), "C", (4, 1), "C"), ((), "C", (), "C"),
    ((2, 40), "C", (40,), "C"), ((2, 40), "C", (2, 1), "S"), ((2, 3), "C", (4,), "C"), ((0, 3), "C", (3,), "C"),
]


def binary_lines():
    for name, function in BINARY.items():
        kinds = [(a, b) for a in TYPES for b in list(TYPES) + ["wi", "wf"]] + [("wi", "f8"), ("wf", "i8"), ("wi", "b1")]
        for number, (a, b) in enumerate(kinds):
            shape = SHAPES[(number * 5 + len(name)) % len(SHAPES)]
            special = number % 2 == 1 and name not in ("leftShift", "rightShift")
            positive = name == "power" and number % 3 != 0
            x, first = operand(a, shape[0], shape[1], special=special, positive=positive)
            y, second = operand(b, shape[2], shape[3], special=special, positive=positive)
            # NumPy computes some operations of truth values in types that the library does not have.
            result = attempt(lambda: function(laid(x, shape[1]), laid(y, shape[3])))
            if result is not None:
                yield "|".join([name, "", first, second, result])


UNARY = {
    "negative": np.negative, "positive": np.positive, "absolute": np.absolute, "sign": np.sign, "sqrt": np.sqrt,
    "square": np.square, "reciprocal": np.reciprocal, "exp": np.exp, "expm1": np.expm1, "exp2": np.exp2,
    "log": np.log, "log1p": np.log1p, "log2": np.log2, "log10": np.log10, "sin": np.sin, "cos": np.cos,
    "tan": np.tan, "arcsin": np.arcsin, "arccos": np.arccos, "arctan": np.arctan, "sinh": np.sinh,
    "cosh": np.cosh, "tanh": np.tanh, "arcsinh": np.arcsinh, "arccosh": np.arccosh, "arctanh": np.arctanh,
    "floor": np.floor, "ceil": np.ceil, "trunc": np.trunc, "rint": np.rint, "isnan": np.isnan,
    "isinf": np.isinf, "isfinite": np.isfinite, "logicalNot": np.logical_not, "invert": np.invert,
    "signbit": np.signbit, "degrees": np.degrees, "radians": np.radians, "cbrt": np.cbrt,
}


def unary_lines():
    for name, function in UNARY.items():
        for kind in TYPES:
            for number, (shape, layout) in enumerate([((7,), "C"), ((3, 2), "T"), ((), "C"), ((9,), "S")]):
                small = name in ("arcsin", "arccos", "arctanh") and number != 3
                x, first = operand(kind, shape, layout, special=number % 2 == 1, small=small)
                result = attempt(lambda: function(laid(x, layout)))
                if result is not None:
                    yield "|".join([name, "", first, result])


REDUCTIONS = {
    "sum": np.sum, "prod": np.prod, "mean": np.mean, "max": np.max, "min": np.min, "any": np.any, "all": np.all,
    "argmax": np.argmax, "argmin": np.argmin, "var": np.var, "std": np.std, "cumsum": np.cumsum,
    "cumprod": np.cumprod, "ptp": np.ptp, "median": np.median, "nansum": np.nansum, "nanmean": np.nanmean,
    "nanmax": np.nanmax, "nanmin": np.nanmin,
}
REDUCED = [
    ((6,), "C"), ((300,), "C"), ((20, 3), "C"), ((3, 20), "T"), ((2, 3, 4), "C"), ((2, 17), "S"), ((0,), "C"),
    ((0, 3), "C"), ((3, 0), "C"), ((1,), "C"), ((500, 2), "C"),
]


def reduction_lines():
    for name, function in REDUCTIONS.items():
        for number, (shape, layout) in enumerate(REDUCED):
            if shape[0] > 100 and name not in ("sum", "var"):
                continue
            kind = list(TYPES)[(number + len(name)) % 4] if number % 3 == 0 else "f8"
            axes = [None, 0, -1, 5] + ([(0, 1), (0, 0), (0, 7)] if len(shape) > 1 else [])
            if name in ("argmax", "argmin", "cumsum", "cumprod"):
                axes = axes[:4]
            if shape[0] > 100:
                axes = axes[:3]
            for index, axis in enumerate(axes):
                keep = index % 2 == 1 and name not in ("cumsum", "cumprod")
                special = number % 4 == 2 and index == 1
                array = values(kind, shape, special=special)
                options = {"axis": axis}
                if keep:
                    options["keepdims"] = True
                ddof = 1 if name in ("var", "std") and index == 2 else 0
                if ddof:
                    options["ddof"] = 1
                result = attempt(lambda: function(laid(array, layout), **options))
                given = "all" if axis is None else " ".join(map(str, axis if isinstance(axis, tuple) else (axis,)))
                if result is not None:
                    yield "|".join([name, f"{given};{int(keep)};{ddof}", text(array, layout), result])


def product_lines():
    pairs = [
        ((3,), "C", (3,), "C"), ((3,), "S", (3,), "C"), ((2, 3), "C", (3, 4), "C"), ((2, 3), "T", (3, 4), "C"),
        ((2, 3), "C", (3, 4), "T"), ((2, 3), "T", (3, 4), "T"), ((2, 3), "S", (3, 4), "S"), ((2, 3), "C", (3,), "C"),
        ((3,), "C", (3, 4), "C"), ((2, 3), "C", (2, 3), "C"), ((3,), "C", (4,), "C"), ((2, 3), "C", (4,), "C"),
        ((4,), "C", (2, 3), "C"), ((2, 3, 4), "C", (4, 5), "C"), ((2, 3, 4), "C", (2, 4, 5), "C"),
        ((2, 3, 4), "C", (3, 4, 5), "C"), ((2, 3, 4), "C", (4,), "C"), ((2, 3, 4), "C", (5, 4, 6), "C"),
        ((2, 0), "C", (0, 3), "C"), ((0,), "C", (0,), "C"), ((), "C", (2, 3), "C"), ((2, 3), "C", (), "C"),
        ((40, 3), "C", (3, 9), "C"), ((9, 40), "T", (40, 2), "C"), ((1, 17), "C", (17, 1), "C"), ((19,), "C", (19,), "C"),
        ((20, 30), "C", (30, 20), "C"), ((2, 3, 4), "C", (2, 3, 5), "C"), ((1, 5), "C", (5,), "C"), ((5, 1), "C", (1, 4), "C"),
    ]
    functions = {"matmul": np.matmul, "dot": np.dot, "inner": np.inner, "outer": np.outer, "vdot": np.vdot}
    kinds = [("f8", "f8"), ("f8", "i8"), ("f4", "f4"), ("i8", "i8"), ("b1", "b1"), ("f4", "i8")]
    for name, function in functions.items():
        for number, (first, one, second, other) in enumerate(pairs):
            if name in ("outer", "vdot") and number % 3:
                continue
            if name == "outer" and np.prod(first) * np.prod(second) > 200:
                continue
            for a, b in [kinds[0], kinds[1 + number % 5]]:
                # Small integers, so that every order of operations gives the same bits.
                x = values("i8", first).astype(TYPES[a])
                y = values("i8", second).astype(TYPES[b])
                result = attempt(lambda: function(laid(x, one), laid(y, other)))
                if result is not None:
                    yield "|".join([name, "", text(x, one), text(y, other), result])


def write(name, lines):
    with open(name, "w") as file:
        for line in lines:
            file.write(line + "\n")


write("elementwise.txt", [*binary_lines(), *unary_lines()])
write("reductions.txt", reduction_lines())
write("products.txt", product_lines())
