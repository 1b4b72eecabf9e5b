import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def compute_cost(theta, X, y, lam=0.0):
    m = len(y)
    h = sigmoid(X.dot(theta))
    penalty = lam / (2 * m) * np.sum(theta[1:] ** 2)
    return (-y.T.dot(np.log(h)) - (1 - y).T.dot(np.log(1 - h))).item() / m + penalty


def gradient(theta, X, y, lam=0.0):
    m = len(y)
    g = X.T.dot(sigmoid(X.dot(theta)) - y) / m
    g[1:] += lam / m * theta[1:]
    return g


np.random.seed(10)
raw = np.vstack([np.random.normal(-1, 1, (20, 2)), np.random.normal(1, 1, (20, 2))])
X = np.hstack([np.ones((40, 1)), raw])
y = np.append(np.zeros(20), np.ones(20)).reshape(-1, 1)
theta = np.zeros((3, 1))
history = []
for i in range(201):
    history.append(compute_cost(theta, X, y, 0.1))
    theta = theta - 0.3 * gradient(theta, X, y, 0.1)
print(['%.6f' % c for c in history[::50]])
print(np.round(theta.ravel(), 5), '%.2f%%' % (100 * np.mean((sigmoid(X @ theta) >= 0.5) == y)))
print(all(a >= b for a, b in zip(history, history[1:])), len(history), min(history) == history[-1])
