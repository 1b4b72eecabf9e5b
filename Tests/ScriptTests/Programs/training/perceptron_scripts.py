import numpy as np


class Perceptron(object):
    def __init__(self, eta=0.1, n_iter=10):
        self.eta = eta
        self.n_iter = n_iter

    def fit(self, X, y):
        self.w_ = np.zeros(1 + X.shape[1])
        self.errors_ = []
        for _ in range(self.n_iter):
            errors = 0
            for xi, target in zip(X, y):
                update = self.eta * (target - self.predict(xi))
                self.w_[1:] += update * xi
                self.w_[0] += update
                errors += int(update != 0.0)
            self.errors_.append(errors)
        return self

    def net_input(self, X):
        return np.dot(X, self.w_[1:]) + self.w_[0]

    def predict(self, X):
        return np.where(self.net_input(X) >= 0.0, 1, -1)


X = np.array([[2.0, 1.0], [3.0, 1.5], [1.0, 4.0], [0.5, 3.0], [2.5, 0.5], [1.5, 5.0]])
y = np.array([1, 1, -1, -1, 1, -1])
ppn = Perceptron(eta=0.25, n_iter=6).fit(X, y)
print(ppn.errors_, ppn.w_, ppn.predict(X), ppn.predict(np.array([2.0, 2.0])), (ppn.predict(X) == y).all())
for name in ('and', 'or', 'nand', 'xor'):
    targets = {'and': [0, 0, 0, 1], 'or': [0, 1, 1, 1], 'nand': [1, 1, 1, 0], 'xor': [0, 1, 1, 0]}[name]
    w, b = [0, 0], 0
    for epoch in range(10):
        wrong = 0
        for (p, q), t in zip([(0, 0), (0, 1), (1, 0), (1, 1)], targets):
            out = 1 if w[0] * p + w[1] * q + b > 0 else 0
            w[0] += (t - out) * p
            w[1] += (t - out) * q
            b += t - out
            wrong += abs(t - out)
        if not wrong:
            break
    else:
        print(name, 'does not converge')
        continue
    print(name, w, b, 'after', epoch)
