import numpy as np

np.random.seed(44)
n = 22
x = np.random.uniform(-1, 1, (n, 3))
t = np.column_stack([x[:, 0] ** 2, x.sum(axis=1)])
w1 = np.random.randn(3, 4) * 0.5
b1 = np.zeros((1, 4))
w2 = np.random.randn(4, 2) * 0.5
b2 = np.zeros((1, 2))
rate = 0.2
for i in range(81):
    z = x.dot(w1) + b1
    a = np.where(z > 0, z, 0.1 * z)
    z = a.dot(w2) + b2
    p = z
    if i % 20 == 0:
        loss = np.mean((t - p) ** 2)
        print('step %3d loss %.6f' % (i, loss))
    dz2 = -2 * (t - p) / t.size
    dw2 = a.T.dot(dz2)
    db2 = np.sum(dz2, axis=0, keepdims=True)
    dz1 = dz2.dot(w2.T) * (np.where(a > 0, 1.0, 0.1))
    dw1 = x.T.dot(dz1)
    db1 = dz1.sum(axis=0)
    w1 -= rate * dw1
    b1 -= rate * db1
    w2 -= rate * dw2
    b2 -= rate * db2
print(np.round(w2.sum(), 6), w1.shape)
