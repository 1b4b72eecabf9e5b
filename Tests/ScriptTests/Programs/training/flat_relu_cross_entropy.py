import numpy as np

np.random.seed(45)
n = 23
x = np.random.uniform(-1, 1, (n, 4))
t = (x[:, [0]] * x[:, [1]] > 0) * 1.0
w1 = np.random.randn(4, 5) * 0.5
b1 = np.zeros((1, 5))
w2 = np.random.randn(5, 1) * 0.5
b2 = np.zeros((1, 1))
rate = 0.1
for i in range(81):
    z = x.dot(w1) + b1
    a = np.maximum(z, 0)
    z = a.dot(w2) + b2
    p = 1 / (1 + np.exp(-z))
    if i % 20 == 0:
        loss = -np.mean(t * np.log(p) + (1 - t) * np.log(1 - p))
        print('step %3d loss %.6f' % (i, loss))
    dz2 = (p - t) / n
    dw2 = a.T.dot(dz2)
    db2 = np.sum(dz2, axis=0, keepdims=True)
    dz1 = dz2.dot(w2.T) * ((a > 0).astype(float))
    dw1 = x.T.dot(dz1)
    db1 = dz1.sum(axis=0)
    w1 -= rate * dw1
    b1 -= rate * db1
    w2 -= rate * dw2
    b2 -= rate * db2
print(np.round(w2.sum(), 6), w1.shape)
