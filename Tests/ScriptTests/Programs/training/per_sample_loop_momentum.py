import numpy as np

rng = np.random.RandomState(0)
X = rng.normal(0, 1, (15, 3))
true_w = np.array([1.5, -2.0, 0.5])
y = X.dot(true_w) + 0.3
w, b = np.zeros(3), 0.0
vw, vb = np.zeros_like(w), 0.0
rate, momentum = 0.02, 0.9
for epoch in range(20):
    loss = 0.0
    for i in rng.permutation(len(X)):
        xi, yi = X[i], y[i]
        prediction = np.dot(w, xi) + b
        error = prediction - yi
        loss += error ** 2 / 2
        vw = momentum * vw - rate * error * xi
        vb = momentum * vb - rate * error
        w += vw
        b += vb
    if epoch % 5 == 0:
        print(epoch, '%.6f' % (loss / len(X)))
print(np.round(w, 4), round(b, 4), type(b).__name__)
