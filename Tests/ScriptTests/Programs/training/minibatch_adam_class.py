import numpy as np


class Adam:
    def __init__(self, params, lr=0.01, betas=(0.9, 0.999), eps=1e-8):
        self.params, self.lr, self.betas, self.eps = params, lr, betas, eps
        self.m = [np.zeros_like(p) for p in params]
        self.v = [np.zeros_like(p) for p in params]
        self.t = 0

    def step(self, grads):
        self.t += 1
        b1, b2 = self.betas
        for i, (p, g) in enumerate(zip(self.params, grads)):
            self.m[i] = b1 * self.m[i] + (1 - b1) * g
            self.v[i] = b2 * self.v[i] + (1 - b2) * g ** 2
            mhat = self.m[i] / (1 - b1 ** self.t)
            vhat = self.v[i] / (1 - b2 ** self.t)
            p -= self.lr * mhat / (np.sqrt(vhat) + self.eps)


def batches(X, y, size, rng):
    order = rng.permutation(len(X))
    for start in range(0, len(X), size):
        chosen = order[start:start + size]
        yield X[chosen], y[chosen]


rng = np.random.RandomState(8)
X = rng.uniform(-3, 3, (40, 1))
y = np.sin(X)
W1, b1 = rng.randn(1, 8) * 0.5, np.zeros((1, 8))
W2, b2 = rng.randn(8, 1) * 0.5, np.zeros((1, 1))
optimizer = Adam([W1, b1, W2, b2], lr=0.02)
for epoch in range(31):
    losses = []
    for xb, yb in batches(X, y, 16, rng):
        h = np.tanh(xb @ W1 + b1)
        out = h @ W2 + b2
        diff = out - yb
        losses.append(np.mean(diff ** 2))
        dout = 2 * diff / len(xb)
        dW2, db2 = h.T @ dout, dout.sum(axis=0, keepdims=True)
        dh = (dout @ W2.T) * (1 - h ** 2)
        dW1, db1 = xb.T @ dh, dh.sum(axis=0, keepdims=True)
        optimizer.step([dW1, db1, dW2, db2])
    if epoch % 10 == 0:
        print(f"epoch {epoch:2d} loss {np.mean(losses):.6f} batches {len(losses)}")
print(optimizer.t, [p.shape for p in optimizer.params])
