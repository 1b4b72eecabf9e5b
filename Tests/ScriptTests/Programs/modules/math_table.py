import math

rows = [
    ('cbrt', math.cbrt, 27.0), ('exp2', math.exp2, 5), ('expm1', math.expm1, 0.5), ('log2', math.log2, 10),
    ('log10', math.log10, 50), ('log1p', math.log1p, 0.25), ('sin', math.sin, 1), ('tan', math.tan, 1),
    ('asin', math.asin, 0.5), ('acos', math.acos, 0.25), ('atan', math.atan, 3), ('sinh', math.sinh, 1),
    ('cosh', math.cosh, 1), ('asinh', math.asinh, 2), ('acosh', math.acosh, 3), ('atanh', math.atanh, 0.25),
    ('degrees', math.degrees, 1), ('radians', math.radians, 90), ('erf', math.erf, 0.5),
    ('erfc', math.erfc, 0.5),
]
for name, f, x in rows:
    print('%-8s %12.8f' % (name, f(x)))
print(math.trunc(-3.7), math.fabs(-2), math.fmod(10, 3), math.remainder(10, 4), math.modf(-1.25))
print(math.frexp(10.0), math.ldexp(0.75, 3), math.copysign(2, -1), math.dist((1, 2), (4, 6)))
print('%.8f' % math.atan2(1, 2), math.pow(3, 2))
print(math.factorial(6), math.gcd(12, 18), math.lcm(3, 4, 5), math.comb(6, 3), math.perm(5, 3))
print(math.isqrt(99), math.isnan(float('nan')), math.isinf(1e308 * 10), math.isclose(1.0, 1.0 + 1e-10))
print(math.nextafter(0.0, 1.0), math.ulp(2.0), math.tau == 2 * math.pi, math.inf > 10 ** 300)
print(math.nan != math.nan)
math.acos(1.5)
