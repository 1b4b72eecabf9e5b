import numpy as np


def loss(w, X, y):
    return 0.5 * np.mean((np.tanh(X @ w) - y) ** 2)


def analytic(w, X, y):
    p = np.tanh(X @ w)
    return X.T @ ((p - y) * (1 - p ** 2)) / len(y)


def numeric(f, w, h=1e-5):
    grad = np.zeros_like(w)
    it = range(w.size)
    for i in it:
        old = w.flat[i]
        w.flat[i] = old + h
        up = f(w)
        w.flat[i] = old - h
        down = f(w)
        w.flat[i] = old
        grad.flat[i] = (up - down) / (2 * h)
    return grad


rng = np.random.RandomState(12)
X, y, w = rng.randn(10, 3), rng.choice([-1.0, 1.0], 10), rng.randn(3)
a, n = analytic(w, X, y), numeric(lambda v: loss(v, X, y), w)
print(np.round(a, 7), np.allclose(a, n, atol=1e-8), np.linalg.norm(a - n) / np.linalg.norm(a + n) < 1e-6)
wrong = X.T @ (np.tanh(X @ w) - y) / len(y)
print(np.allclose(wrong, n), '%.6f' % loss(w, X, y))
for step in range(5):
    w -= 0.5 * analytic(w, X, y)
    print(step, '%.6f' % loss(w, X, y))
