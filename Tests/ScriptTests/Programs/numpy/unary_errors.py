import numpy as np

functions = [
    ('exp', np.exp), ('exp2', np.exp2), ('expm1', np.expm1), ('log', np.log), ('log2', np.log2),
    ('log10', np.log10), ('log1p', np.log1p), ('sin', np.sin), ('cos', np.cos), ('tan', np.tan),
    ('arcsin', np.arcsin), ('arccos', np.arccos), ('arctan', np.arctan), ('sinh', np.sinh), ('cosh', np.cosh),
    ('tanh', np.tanh), ('arcsinh', np.arcsinh), ('arccosh', np.arccosh), ('arctanh', np.arctanh),
    ('sqrt', np.sqrt), ('cbrt', np.cbrt), ('square', np.square), ('reciprocal', np.reciprocal),
    ('absolute', np.absolute), ('fabs', np.fabs), ('negative', np.negative), ('positive', np.positive),
    ('sign', np.sign), ('floor', np.floor), ('ceil', np.ceil), ('trunc', np.trunc), ('rint', np.rint),
    ('isnan', np.isnan), ('isinf', np.isinf), ('isfinite', np.isfinite), ('logical_not', np.logical_not),
    ('invert', np.invert), ('signbit', np.signbit), ('degrees', np.degrees), ('radians', np.radians),
    ('deg2rad', np.deg2rad), ('rad2deg', np.rad2deg),
]
for name, f in functions:
    for arguments in ((), (1, 2, 3), ([[1, 2], [3]],), (np.array([1.0, 2.0]), np.zeros(3))):
        try:
            print(name, f(*arguments))
        except Exception as e:
            print(name, type(e).__name__, e)
    try:
        f(1.0, wrong=2)
    except TypeError as e:
        print(e)
for f in (
    lambda: np.abs(), lambda: np.abs('a', 'b', 'c'), lambda: np.round(), lambda: np.around(),
    lambda: np.fix(), lambda: np.sinc(), lambda: np.nan_to_num(), lambda: np.bitwise_not(1.5),
    lambda: np.invert(1.5), lambda: ~np.array([1.5]), lambda: -np.array([True]),
    lambda: np.negative(np.array([True])), lambda: np.positive(np.array([True])),
    lambda: np.sign(np.array([True])), lambda: np.round([1.5], 'a'), lambda: np.round([1.5], 1.5),
    lambda: np.exp.missing, lambda: np.sqrt(np.zeros(2), out=5),
    lambda: np.sqrt(np.ones(2), out=np.zeros(2, dtype=int)), lambda: np.abs([[1], [2, 3]]),
    lambda: np.bitwise_not(),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
np.exp(np.zeros(3), np.zeros(2))
