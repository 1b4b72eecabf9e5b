import numpy as np

a = np.arange(24).reshape(2, 3, 4)
print(a[0], a[1, 2], a[1, 2, 3], a[-1, -1, -1], a[0][1][2], a[:, 1], a[..., 0], a[0, ..., 1], a[:, :, ::2])
print(a[0, 1:, :2], a[..., -1, :], a[1:2].shape, a[None].shape, a[:, np.newaxis, :, 0].shape, a[...].shape)
print(a[()].shape)
b = np.arange(10.0)
print(b[3], b[-1], b[2:5], b[::3], b[::-1], b[8:2:-2], b[:-3], b[20:], b[5:2], b[None, :].shape)
print(b[:, None].shape, b[True].shape, b[False].shape, b[np.int64(2)], b[2:5][1], b[-3:][::-1])
print(a[1, :, 2], a[:, 0, :][1], a.T[0].shape, a.T[3, 2, 1], a[0].T[1], a[0, 1].sum())
print(a[:, :, 1:3].reshape(-1)[:4], a[1][:, 1], a[0, -1, -2], a[:1, :1, :1])
b[2] = 20
b[-1] = -1
b[3:5] = 0
b[5:8] = [50, 60, 70]
b[::4] += 100
print(b)
a[0, 0] = 7
a[1, :, 1] = [1, 2, 3]
a[..., 3] = -1
a[0, 1:, :2] = [[8, 9], [10, 11]]
a[1, 2] *= 2
print(a)
c = np.zeros((2, 3))
c[0] = [1, 2, 3]
c[:, 1] = 9
c[1, 2] += 5
c[1][0] = 4
c[...] += 1
c[:, ::2] *= 10
print(c)
c[:] = 3
c[None, 0] = 2.9
d = np.array([1, 2, 3])
d[0] = 2.9
d[1] = True
d[2] = np.float64(-3.7)
print(c, d, d[0] + 0.5)
e = np.array(5.0)
e[()] = 6
e[...] = 7
print(e, e[()], e[...].shape, e[None], np.float64(3)[()], np.arange(3)[slice(1, None)])
print(np.arange(6).reshape(2, 3)[(1, 2)], np.arange(6).reshape(2, 3)[(slice(None), 1)])
del d
x = np.zeros(3)
x[0], x[1] = 1, 2
x[2], y = x[1] * 2, x[0]
print(x, y, [v for v in x], [row.sum() for row in np.ones((2, 3))], [[v for v in row] for row in np.eye(2)])
x[5] = 1
