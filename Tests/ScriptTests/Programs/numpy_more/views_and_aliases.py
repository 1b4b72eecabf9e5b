import numpy as np

a = np.arange(6.0)
b = a
c = a[1:4]
d = a.copy()
e = a.reshape(2, 3)
f = e.T
g = a[[1, 2]]
a[1] = 100
c += 1
f[0, 1] = -5
c[:] = 0
h = e.ravel()
h[0] = 77
i = e.flatten()
i[0] = -77
j = f.ravel()
j[0] = -1
k = f.reshape(-1)
k[1] = -1


def change(x):
    x[0] = 42
    x += 1
    x = x * 0
    return x


z = np.ones(3)
w = z
w = w + 1
w = z
w += 1
params = {'W': z}
params['W'] -= 0.5
params['W'] = params['W'] - 0.5
grid = [[np.zeros(2)] * 2][0]
grid[0][0] = 1
rows = np.zeros((2, 2))
for row in rows:
    row += 5
    row = row * 3
for v in rows.flat:
    v += 1
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
m = t[:]
m[0] = 0
n = np.flip(t)
n[0, 0] = 33
for attempt in (lambda: a.setflags(),):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
a.flags.writeable = False
a[0] = 1
