import numpy as np

a = np.arange(12.0).reshape(3, 4)
b = np.array([1, 2, 3])
print(a.shape, a.ndim, a.size, a.dtype, a.itemsize, a.nbytes, a.T.shape, b.T.shape, len(a), len(b), a.strides)
print(b.strides, a.T.strides)
print(b.shape, b.dtype, b.size, b.ndim, np.array(5).shape, np.array(5).ndim, np.array(5).size)
print(np.zeros((0, 2)).size, np.zeros((2, 0)).shape, len(np.zeros((0, 5))))
print(np.shape([[1, 2]]), np.ndim(5), np.size([1, 2, 3]), np.shape(5), np.ndim([[1]]), np.size(a, 0))
print(np.size(a, axis=1), np.shape(a)[1])
print(a.dtype == np.float64, a.dtype == float, b.dtype == int, b.dtype == 'int64', a.dtype.name, a.dtype.kind)
print(a.dtype.itemsize, b.dtype.name, np.dtype('float32'), repr(a.dtype), str(b.dtype), a.dtype == 'float64')
print(type(a), type(a).__name__, type(a[0, 0]), type(b[0]), type(a.shape), type(a.sum()))
print(isinstance(a, np.ndarray), isinstance(a[0, 0], float), isinstance(b[0], int))
print(isinstance(b[0], np.integer))
print(a.flat[5], list(b.flat), [v for v in a.flat][:3], a.base is None, a[0].base is None)
print(a.flags['C_CONTIGUOUS'], a.T.flags['C_CONTIGUOUS'], a.flags.writeable, a.real is not None)
print(a.flags.owndata)
a.shape = (4, 3)
print(a, a.shape)
b.shape = (3, 1)
print(b, b.T, b.T.shape)
c = np.zeros((2, 3))
c.flat = 7
print(c, c.flat[1:3], c.T[0].tolist())
c.flat[0] = -1
c.flat[[1, 2]] = 5
print(c)
for f in (
    lambda: a.nothing, lambda: a.shape[2], lambda: setattr(a, 'shape', (5, 5)), lambda: setattr(a, 'ndim', 3),
    lambda: setattr(a, 'T', 1), lambda: len(np.array(5)), lambda: setattr(a, 'x', 1), lambda: a.flat[100],
    lambda: a.T(), lambda: a.shape(), lambda: a.size(), lambda: a.dtype(), lambda: a.ndim(),
    lambda: np.shape(), lambda: np.ndim(), lambda: np.size(), lambda: np.size(a, 5), lambda: a.flat['a'],
    lambda: setattr(a, 'size', 3), lambda: setattr(a, 'shape', 7), lambda: setattr(a, 'dtype', 'nothing'),
    lambda: np.shape([[1], [2, 3]]), lambda: a.T.T.t, lambda: a.nbytes(), lambda: a.itemsize.x,
    lambda: a.strides[5], lambda: setattr(a, 'flat', 'x'),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
a.length
