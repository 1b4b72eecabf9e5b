import numpy as np

np.random.seed(48)
n = 26
x = np.random.uniform(-1, 1, (n, 4))
t = np.eye(3)[np.digitize(x.sum(axis=1), [-0.5, 0.5])]
w1 = np.random.randn(4, 4) * 0.5
b1 = np.zeros((1, 4))
w2 = np.random.randn(4, 3) * 0.5
b2 = np.zeros((1, 3))
rate = 0.3
for i in range(81):
    z = x.dot(w1) + b1
    a = 1 / (1 + np.exp(-z))
    z = a.dot(w2) + b2
    p = np.exp(z) / np.sum(np.exp(z), axis=1, keepdims=True)
    if i % 20 == 0:
        loss = -np.sum(t * np.log(p)) / n
        print('step %3d loss %.6f' % (i, loss))
    dz2 = (p - t) / n
    dw2 = a.T.dot(dz2)
    db2 = np.sum(dz2, axis=0, keepdims=True)
    dz1 = dz2.dot(w2.T) * (a * (1 - a))
    dw1 = x.T.dot(dz1)
    db1 = dz1.sum(axis=0)
    w1 -= rate * dw1
    b1 -= rate * db1
    w2 -= rate * dw2
    b2 -= rate * db2
print(np.round(w2.sum(), 6), w1.shape)
