import numpy as np

a = np.arange(6.0)
b = a
c = a[1:4]
d = a.copy()
e = a.reshape(2, 3)
f = e.T
g = a[[1, 2]]
a[1] = 100
print(b is a, c, d[1], e[0], f[1], g, np.shares_memory(a, c), np.shares_memory(a, d))
print(np.may_share_memory(a, e), c.base is a, d.base is None)
c += 1
print(a, e)
f[0, 1] = -5
print(a, e[1])
c[:] = 0
print(a)
h = e.ravel()
h[0] = 77
i = e.flatten()
i[0] = -77
j = f.ravel()
j[0] = -1
k = f.reshape(-1)
k[1] = -1
print(a[0], e[0, 0], h.base is not None, f[0, 0])


def change(x):
    x[0] = 42
    x += 1
    x = x * 0
    return x


z = np.ones(3)
print(change(z), z)
w = z
w = w + 1
print(z, w)
w = z
w += 1
print(z, w is z)
params = {'W': z}
params['W'] -= 0.5
print(z, params['W'] is z)
params['W'] = params['W'] - 0.5
print(z, params['W'])
grid = [[np.zeros(2)] * 2][0]
grid[0][0] = 1
print(grid)
rows = np.zeros((2, 2))
for row in rows:
    row += 5
    row = row * 3
print(rows)
for v in rows.flat:
    v += 1
print(rows)
s = np.squeeze(np.ones((1, 3)))
t = np.ones((2, 2))
u = t[:, 0]
u *= 3
t.T[0, 1] = 9
v = np.expand_dims(t, 0)
v[0, 0, 0] = -1
x = t[::-1, ::-1]
x[0, 0] = 50
y = np.diag(t).copy()
y[0] = 8
q, r = np.split(a, 2)
q[0] = 3
print(t, a[0], np.transpose(t).base is not None, np.swapaxes(t, 0, 1)[0, 0], np.asarray(t) is t)
print(np.array(t) is t, np.atleast_2d(a).shape, np.broadcast_to(a, (2, 6))[1, 0])
m = t[:]
m[0] = 0
n = np.flip(t)
n[0, 0] = 33
print(t, m.shape, np.ravel(t) is t, t.astype(float) is t, t.astype(float, copy=False) is t)
for attempt in (
    lambda: np.broadcast_to(a, (2, 6)).__setitem__((0, 0), 1), lambda: np.diag(t).__setitem__(0, 1),
    lambda: np.broadcast_to(a, (2, 5)), lambda: np.shares_memory(), lambda: np.diagonal(t).__iadd__(1),
):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
a.flags.writeable = False
a[0] = 1
