import numpy as np

a, b = np.array([[6, -7], [8, 9]]), np.array([2, 3])
print(np.divmod(a, 4), np.gcd(a, 6), np.lcm(b, 4), np.ldexp(0.5, b))
f = np.array([-1.7, -0.2, 0.0, 0.5, 2.5])
print(np.modf(f))
for t in (
    lambda: np.modf(), lambda: np.modf('a'), lambda: np.modf([1.5], [1], [2], [3]), lambda: np.gcd(1.5, 2),
    lambda: np.lcm([1.5], 2), lambda: np.ldexp(1.5, 0.5), lambda: np.divmod(1),
):
    try:
        print(t())
    except Exception as e:
        print(type(e).__name__, str(e)[:90])
np.floor_divide(a, [1, 2, 3])
