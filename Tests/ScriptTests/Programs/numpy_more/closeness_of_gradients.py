import numpy as np


def grad_check(f, g, x, h=1e-6):
    numeric = np.array([(f(x + h * e) - f(x - h * e)) / (2 * h) for e in np.eye(len(x))])
    return np.isclose(numeric, g(x), atol=1e-5)


x = np.array([0.5, -1.0, 2.0])
print(np.array_equiv(x, x[None]))
print(np.gradient(x), np.gradient([1.0, 4, 9, 16], 2.0), np.modf(x))
print(np.polyval([2, 1], x))
for f in (
    lambda: np.gradient(5), lambda: np.polyval([1]), lambda: np.array_equiv(x),
    lambda: np.gradient([1, 2], axis=3),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, str(e)[:70])
np.gradient(np.array([1.0]))
