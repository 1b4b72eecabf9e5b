import numpy as np


def grad_check(f, g, x, h=1e-6):
    numeric = np.array([(f(x + h * e) - f(x - h * e)) / (2 * h) for e in np.eye(len(x))])
    return np.isclose(numeric, g(x), atol=1e-5)


x = np.array([0.5, -1.0, 2.0])
print(grad_check(lambda v: np.sum(v ** 3), lambda v: 3 * v ** 2, x))
print(grad_check(lambda v: np.sum(v ** 3), lambda v: 2 * v, x).all())
print(np.array_equal(x, x[::-1]))
print(np.convolve(x, [0.5, 0.5]))
print(np.interp(1.5, [1, 2], [10, 20]), np.corrcoef(x, x)[0, 1].round(9))
print(np.cov(x).round(9))
for f in (
    lambda: np.convolve([], x), lambda: np.interp(1, [1, 2], [1, 2, 3]), lambda: np.corrcoef(),
    lambda: np.cov(x, [1.0]),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, str(e)[:70])
np.interp(1, [1, 2], [1])
