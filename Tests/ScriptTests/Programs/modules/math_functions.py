import math

print(math.pi, math.e, math.tau, math.inf, -math.inf, math.nan)
print(math.sqrt(16), math.sqrt(2), math.floor(2.7), math.floor(-2.1), math.ceil(2.1), math.ceil(-2.7))
print(math.trunc(-2.7), math.fabs(-3))
print(math.pow(2, 10), math.pow(2, -1), math.exp(0), math.log(1), math.log2(8), math.log10(1000))
print(math.log(1, 10), math.expm1(0), math.log1p(0))
for f in (
    math.exp, math.log, math.sin, math.cos, math.tan, math.tanh, math.sinh, math.cosh, math.atan, math.log2,
    math.log10, math.asinh, math.expm1, math.log1p, math.erf, math.erfc,
    math.degrees, math.radians, math.cbrt, math.exp2,
):
    print('%.10g %.10g' % (f(0.7), f(2.3)), end='; ')
print()
print(['%.10g' % f(0.3) for f in (math.asin, math.acos, math.atanh)], '%.10g' % math.acosh(1.5))
print('%.10g' % math.atan2(1, -2), '%.10g' % math.log(10, 3))
print(math.atan2(0, 1), math.hypot(3, 4), math.hypot(1, 2, 2), math.hypot(), math.copysign(3, -0.0))
print(math.fmod(7, -3), math.fmod(-7, 3), math.modf(2.75), math.modf(-2.5))
print(math.factorial(0), math.factorial(10), math.factorial(25), math.gcd(48, 36), math.gcd(), math.gcd(0, 5))
print(math.lcm(4, 6), math.comb(5, 2), math.comb(3, 5), math.perm(5, 2), math.perm(4))
print(math.isnan(math.nan), math.isnan(1), math.isinf(-math.inf), math.isfinite(1.0), math.isfinite(math.inf))
print(math.isclose(0.1 + 0.2, 0.3), math.isclose(1, 1.1, rel_tol=0.2), math.isclose(0, 1e-12, abs_tol=1e-9))
print(math.fsum([0.1] * 10), math.prod([1, 2, 3, 4]), math.prod([], start=5), math.prod([0.5, 4]))
print(math.frexp(8), math.frexp(0.3), math.ldexp(0.5, 4), math.isqrt(17), math.dist([0, 0], [3, 4]))
print(math.remainder(7, 4))
print(math.floor(10 ** 20), math.ceil(5), math.floor(True), type(math.floor(2.5)).__name__)
print(type(math.sqrt(4)).__name__, math.exp(-1000), math.tanh(100), math.tanh(-1e-300) < 0)
print(math.sin(0.0), math.cos(0), math.tan(0), math.degrees(math.pi), math.radians(180) == math.pi)
print(math.exp(-math.inf), math.log(math.inf), math.sqrt(0.25), round(math.atan(math.inf), 10))
print(math.nextafter(1, 2), math.ulp(1.0))
