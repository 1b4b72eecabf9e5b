import math


def entropy(p):
    return -sum(x * math.log2(x) for x in p if x > 0)


def normal(x, mean=0.0, sd=1.0):
    return math.exp(-((x - mean) / sd) ** 2 / 2) / (sd * math.sqrt(math.tau))


print(entropy([0.5, 0.5]), entropy([0.25] * 4), '%.8f' % normal(0.5))
print('%.8f' % (0.5 * (1 + math.erf(1 / math.sqrt(2)))), '%.8f' % math.erfc(2.0))
print()
for angle in (0, 30, 45, 90):
    r = math.radians(angle)
    print(angle, '%.6f %.6f %.6f' % (math.sin(r), math.cos(r), math.atan2(math.sin(r), math.cos(r))))
    print('%.4f' % math.degrees(r))
print('%.6f %.6f %.6f' % (math.tan(0.3), math.asin(math.sin(0.3)), math.acos(math.cos(0.3))))
print('%.6f %.6f' % (math.atanh(math.tanh(0.3)), math.asinh(math.sinh(0.3))))
print('%.6f' % math.acosh(math.cosh(0.3)), '%.6f' % math.atan(math.tan(0.3)))
print(math.log10(1000), math.exp2(3), '%.10f' % math.expm1(1e-5), '%.10f' % math.log1p(1e-5), math.cbrt(-8.0))
print(round(math.pow(2, 0.5), 10), math.trunc(9.99), math.fabs(-0.5), math.copysign(1, -0.0))
print([math.comb(4, k) for k in range(5)], math.perm(4, 2), math.factorial(5) // math.factorial(3))
print(math.gcd(100, 75), math.lcm(6, 8), math.isqrt(50), math.fmod(-7.5, 2), math.remainder(5.5, 2))
print(math.modf(3.5), math.frexp(0.15625), math.ldexp(1, 10), math.dist([0.0], [2.5]))
values = [1.0, math.nan, math.inf, -math.inf]
print([v for v in values if math.isnan(v)], [v for v in values if math.isinf(v)])
print(math.isclose(math.pi, 22 / 7, rel_tol=1e-2), math.ulp(1e16), math.nextafter(1.0, 0.0))
for f in (
    lambda: math.erf(), lambda: math.cbrt(),
    lambda: math.exp2('a'), lambda: math.nextafter('a', 1), lambda: math.ulp(), lambda: math.isclose('a', 1),
    lambda: math.tau(1), lambda: math.modf(), lambda: math.frexp(), lambda: math.dist(1, 2),
    lambda: math.remainder(math.inf, 1), lambda: math.trunc(), lambda: math.fabs(), lambda: math.perm(-1),
    lambda: math.lcm(1.5), lambda: math.gcd('a'), lambda: math.comb(5, 1.5), lambda: math.isqrt('a'),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
entropy(['a'])
