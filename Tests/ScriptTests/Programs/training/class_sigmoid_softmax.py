import numpy as np


class Model(object):
    def __init__(self, d, h, o, rate, penalty=0.01):
        self.params = dict(
            w1=np.random.randn(d, h) * 0.5, b1=np.zeros(h), w2=np.random.randn(h, o) * 0.5, b2=np.zeros(o),
        )
        self.rate, self.penalty = rate, penalty

    def __getattr__(self, name):
        if name in ('w1', 'b1', 'w2', 'b2'):
            return self.params[name]
        raise AttributeError(name)

    def forward(self, x):
        z = np.matmul(x, self.w1) + self.b1
        a = 1 / (1 + np.exp(-z))
        z = np.matmul(a, self.w2) + self.b2
        return a, np.exp(z) / np.sum(np.exp(z), axis=1, keepdims=True)

    def loss(self, x, t):
        n = len(x)
        a, p = self.forward(x)
        penalty = 0.5 * self.penalty * (np.sum(self.w1 ** 2) + np.sum(self.w2 ** 2))
        return -np.sum(t * np.log(p)) / n + penalty

    def gradients(self, x, t):
        n = len(x)
        a, p = self.forward(x)
        delta = (p - t) / n
        hidden = np.matmul(delta, self.w2.T) * (a * (1 - a))
        return {'w2': np.matmul(a.T, delta) + self.penalty * self.w2, 'b2': delta.sum(0),
                'w1': np.matmul(x.T, hidden) + self.penalty * self.w1, 'b1': hidden.sum(0)}

    def fit(self, x, t, epochs, batch):
        for epoch in range(epochs):
            for start in range(0, len(x), batch):
                stop = min(start + batch, len(x))
                for name, g in self.gradients(x[start:stop], t[start:stop]).items():
                    self.params[name] -= self.rate * g
            yield epoch, self.loss(x, t)


np.random.seed(56)
n = 34
x = np.random.uniform(-1, 1, (n, 3))
t = np.eye(3)[np.digitize(x.sum(axis=1), [-0.5, 0.5])]
model = Model(3, 4, 3, 0.3)
for epoch, loss in model.fit(x, t, 81 // 4, 5):
    if epoch % (20 // 4) == 0:
        print(f'{epoch:>4} {loss:.6f}')
print(sorted((k, v.shape) for k, v in model.params.items()))
