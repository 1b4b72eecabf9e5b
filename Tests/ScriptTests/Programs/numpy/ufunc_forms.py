import numpy as np

a, b = np.array([[6, -7], [8, 9]]), np.array([2, 3])
print(np.divide(a, b), np.true_divide(a, 4), np.floor_divide(a, b), np.remainder(a, b), np.mod(a, -b))
print(np.fmod(a, b), np.float_power(b, 2))
print(np.heaviside(a, 0.5), np.copysign(b, [1, -1]))
print(np.fmax(a, 0), np.fmin(a, b), np.positive(a), np.absolute(a), np.fabs(a), np.invert(a))
print(np.bitwise_not(b), np.bitwise_and(a, 3), np.bitwise_or(a, 1), np.bitwise_xor(a, b), np.left_shift(b, 1))
print(np.right_shift(a, 1), np.equal(a, 8), np.not_equal(b, 2), np.less(a, b), np.less_equal(a, 8))
print(np.greater(a, 7), np.greater_equal(b, [2, 4]))
f = np.array([-1.7, -0.2, 0.0, 0.5, 2.5])
print(np.floor(f), np.ceil(f), np.trunc(f), np.rint(f), np.fix(f), np.signbit(f), np.isinf(f / 1))
print(np.around(f), np.sinc([0.0, 1.0]).round(9), np.clip(f, -1, 1), np.nan_to_num([np.nan, 1]))
print(np.radians([0, 180]).round(9), np.rad2deg(0.0), np.arctan2(f, 1).round(7), np.logaddexp(f, 0).round(7))
print(['%.8f' % v for v in (
    np.exp2(0.5), np.log2(3), np.log10(7), np.tan(0.5), np.arcsin(0.2), np.arccos(0.2), np.sinh(0.4),
    np.cosh(0.4), np.arcsinh(0.4), np.arccosh(1.4), np.arctanh(0.4),
)])
for t in (
    lambda: np.invert([0.5]), lambda: np.left_shift(1, 0.5), lambda: np.fix('a', 'b', 'c'),
    lambda: np.sinc([[1], [2, 3]]), lambda: np.isinf({}), lambda: np.signbit([None]),
    lambda: np.float_power(a, b, b, b), lambda: np.clip(f, [1, 2], 3),
):
    try:
        print(t())
    except Exception as e:
        print(type(e).__name__, str(e)[:90])
np.floor_divide(a, [1, 2, 3])
