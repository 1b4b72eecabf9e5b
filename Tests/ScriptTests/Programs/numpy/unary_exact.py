import numpy as np

a = np.array([-2.5, -1.0, -0.0, 0.0, 0.5, 1.5, 2.5, 4.0])
for name, f in (
    ('negative', np.negative), ('positive', np.positive), ('absolute', np.absolute), ('abs', np.abs),
    ('fabs', np.fabs), ('sign', np.sign), ('square', np.square), ('floor', np.floor), ('ceil', np.ceil),
    ('trunc', np.trunc), ('rint', np.rint), ('signbit', np.signbit), ('isnan', np.isnan), ('isinf', np.isinf),
    ('isfinite', np.isfinite), ('logical_not', np.logical_not), ('fix', np.fix),
):
    print(name, f(a), f(2.5), f(np.array([[-1.5]])), f(np.float32(1.5)), f([1.25, -3]))
b = np.array([-3, 0, 5])
for name, f in (
    ('negative', np.negative), ('positive', np.positive), ('absolute', np.absolute), ('sign', np.sign),
    ('square', np.square), ('invert', np.invert), ('floor', np.floor), ('ceil', np.ceil), ('trunc', np.trunc),
    ('rint', np.rint), ('isnan', np.isnan), ('logical_not', np.logical_not), ('sqrt', np.sqrt),
    ('bitwise_not', np.bitwise_not),
):
    with np.errstate(invalid='ignore'):
        print(name, f(b), f(b).dtype, f(7))
t = np.array([True, False])
for name, f in (
    ('absolute', np.absolute), ('invert', np.invert), ('logical_not', np.logical_not), ('isnan', np.isnan),
    ('floor', np.floor),
):
    print(name, f(t), f(t).dtype)
s = np.array([np.nan, np.inf, -np.inf, 0.0])
with np.errstate(all='ignore'):
    for name, f in (
        ('sqrt', np.sqrt), ('reciprocal', np.reciprocal), ('exp', np.exp), ('log', np.log), ('tanh', np.tanh),
        ('sign', np.sign), ('floor', np.floor), ('isfinite', np.isfinite), ('sin', np.sin),
        ('arctan', np.arctan), ('log1p', np.log1p), ('expm1', np.expm1), ('rint', np.rint),
        ('square', np.square), ('cbrt', np.cbrt),
    ):
        print(name, np.round(f(s), 10) if f(s).dtype == float else f(s))
print(-a, +a, abs(a), abs(b), -b, ~b, ~t, np.sqrt([0, 1, 4, 9, 2.25]), np.reciprocal([1.0, 2.0, 4.0]))
print(np.reciprocal(np.array([1, 2, -1])), np.cbrt([8.0, 27]), np.round(a), np.round(b))
print(np.sqrt(np.array([1, 4], dtype=np.float32)).dtype, np.exp(np.float32(0)).dtype, np.sin(0).dtype)
print(np.floor(np.float32(2.5)), type(np.sqrt(4)), type(np.abs(-3)), type(np.sqrt(np.array([4.0]))))
print(np.sign(-3), np.abs(-2 ** 63 + 1), np.degrees(0.0), np.deg2rad(0.0))
