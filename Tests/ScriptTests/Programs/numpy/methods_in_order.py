import numpy as np

a = np.array([[4.0, -2.0], [1.5, 3.0]])
print(a.item(3), a.round(0), a.clip(0, 2), a.nonzero(), a.argsort(axis=0))
print(a.take([1, 2]), a.ndim, a.base, a.flags.writeable, a.copy().ravel().searchsorted(2))
print(a.dot(a).trace())
b = a.copy()
b.sort(axis=0)
c = np.zeros(3)
c.fill(2.5)
print(b, c, c.itemsize, c.nbytes, c.strides, b.T.flags['C_CONTIGUOUS'], b[0].base is b, b.diagonal())
print(b.swapaxes(0, 1).shape, b.repeat(2, axis=1)[0], b.cumprod(axis=1), b.argmin(0), b.std(0), b.var(1))
for f in (
    lambda: a.item(5, 5), lambda: a.clip(), lambda: a.nonzero().x, lambda: a.searchsorted(1),
    lambda: a.argsort(2), lambda: a.sort(2), lambda: a.fill('x'), lambda: a.round(1.5), lambda: a.base.y,
    lambda: a.flags['nothing'],
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, str(e)[:90])
a.item(0, 0, 0)
