import math

tries = [
    lambda: math.sqrt(-1), lambda: math.log(0), lambda: math.log(-1), lambda: math.log2(0),
    lambda: math.log10(-5), lambda: math.log1p(-1), lambda: math.exp(1000), lambda: math.expm1(1000),
    lambda: math.pow(0, -1), lambda: math.pow(-8, 0.5), lambda: math.pow(10, 400), lambda: math.acos(2),
    lambda: math.asin(-2), lambda: math.atanh(1), lambda: math.acosh(0.5), lambda: math.cosh(1000),
    lambda: math.sinh(1000), lambda: math.sin(math.inf), lambda: math.cos(math.inf),
    lambda: math.tan(math.inf), lambda: math.fmod(1, 0),
    lambda: math.factorial(-1), lambda: math.factorial(1.5),
    lambda: math.factorial('a'), lambda: math.comb(-1, 2), lambda: math.perm(3, -1), lambda: math.gcd(1.5),
    lambda: math.lcm('a'), lambda: math.isqrt(-1), lambda: math.isqrt(1.5), lambda: math.floor('a'),
    lambda: math.ceil(None), lambda: math.trunc('a'), lambda: math.floor(math.nan),
    lambda: math.ceil(math.inf), lambda: math.trunc(math.nan), lambda: math.sqrt('a'), lambda: math.sqrt(),
    lambda: math.sqrt(1, 2), lambda: math.log(), lambda: math.log(2, 0), lambda: math.log(2, 1),
    lambda: math.log('a'), lambda: math.exp(None), lambda: math.sin([1]), lambda: math.cos({}),
    lambda: math.tan(), lambda: math.tanh('x'), lambda: math.atan('x'), lambda: math.atan2(1),
    lambda: math.hypot('a'), lambda: math.fabs('a'), lambda: math.copysign(1), lambda: math.isnan('a'),
    lambda: math.isinf(None), lambda: math.isfinite([]), lambda: math.isclose(1),
    lambda: math.isclose(1, 2, rel_tol=-1), lambda: math.fsum(5), lambda: math.fsum(['a']),
    lambda: math.prod(5), lambda: math.prod(['a', 2.5]), lambda: math.degrees('a'),
    lambda: math.radians(None), lambda: math.modf('a'), lambda: math.frexp('a'), lambda: math.ldexp(1.0, 1.5),
    lambda: math.ldexp(1.0, 5000), lambda: math.dist([1], [1, 2]), lambda: math.erf('a'),
    lambda: math.erfc(None), lambda: math.remainder(1, 0), lambda: math.cbrt('a'), lambda: math.exp2(2000),
    lambda: math.asinh('a'), lambda: math.sqrt(10 ** 400), lambda: math.pi(), lambda: math.e.x,
    lambda: math.inf(1), lambda: math.nan[0], lambda: math.tau.y, lambda: math.log10('a'),
    lambda: math.log2(None), lambda: math.nothing, lambda: math.nextafter(1), lambda: math.ulp('a'),
    lambda: math.log(10 ** 400) > 900,
]
for t in tries:
    try:
        print(t())
    except Exception as e:
        print(type(e).__name__, e)
print(math.log(0.0))
