import numpy as np

a = np.array([0.1, 0.5, 0.9])
for name, f in (
    ('exp', np.exp), ('exp2', np.exp2), ('expm1', np.expm1), ('log', np.log), ('log2', np.log2),
    ('log10', np.log10), ('log1p', np.log1p), ('sin', np.sin), ('cos', np.cos), ('tan', np.tan),
    ('arcsin', np.arcsin), ('arccos', np.arccos), ('arctan', np.arctan), ('sinh', np.sinh), ('cosh', np.cosh),
    ('tanh', np.tanh), ('arcsinh', np.arcsinh), ('arctanh', np.arctanh), ('sqrt', np.sqrt), ('cbrt', np.cbrt),
    ('degrees', np.degrees), ('radians', np.radians), ('deg2rad', np.deg2rad), ('rad2deg', np.rad2deg),
    ('reciprocal', np.reciprocal), ('sinc', np.sinc),
):
    r = f(a)
    print(name, ['%.11g' % v for v in r], r.dtype, '%.11g' % f(0.25), f(np.array([[0.5, 0.25]])).shape)
    print(f(a.astype(np.float32)).dtype, f(a[::2]).shape, '%.4f' % f(np.float32(0.5)))
print(['%.11g' % v for v in np.arccosh([1.0, 1.5, 20])], np.exp(0), np.exp([0]), np.log(1), np.log([1.0]))
print(np.cos(0), np.sin(0.0), np.tanh(0), np.exp2([1, 2, 10]), np.log2([1, 2, 1024, 0.25]), np.log10(1))
print(np.expm1(0), np.log1p(0), np.arcsin(0), np.arctan(0))
with np.errstate(all='ignore'):
    print(np.exp([-1000.0, 1000.0, -np.inf]), np.log([0.0, -1.0]), np.log2(0.0), np.log10(-1.0))
    print(np.log1p([-1.0, -2.0]), np.arcsin(2.0), np.arccos(-2.0), np.arccosh(0.5), np.arctanh([1.0, 2.0]))
    print(np.sqrt(-1.0), np.tanh([1000.0, -1000.0]), np.cosh(1000.0), np.sinh(-1000.0), np.sin(np.inf))
    print(np.cos(np.inf), np.tan(np.inf), np.exp2(2000.0), np.expm1(-1000.0))
print(['%.10g' % v for v in np.exp([-700.0, -20.5, 1e-10, 5.5, 700])])
print(['%.10g' % v for v in np.log([1e-300, 0.5, 3, 1e300])])
print(['%.10g' % v for v in np.sin([1e5, 1e10, -3, 100])])
print(['%.10g' % v for v in np.tanh([-5, 1e-8, 0.01, 3, 19])])
out = np.empty(3)
print(np.round(np.exp(a, out=out), 9), np.round(out, 9), np.sqrt(np.array([4.0, 9.0, 16.0]), out) is out, out)
print(np.exp(np.array([0, 1])).dtype, np.round(np.cos([[0, np.pi]]), 9), np.round(np.hypot(3, [4, 1]), 9))
print(np.round(np.arctan2([1, -1, 0], [1, -1, -1]), 9), np.round(np.logaddexp(0, [0, 1000, -1000]), 9))
