import numpy as np


class NeuralNetwork:
    def __init__(self, inputs, hidden, outputs, rate=0.1):
        rng = np.random.RandomState(3)
        self.W1 = rng.randn(inputs, hidden) * np.sqrt(2.0 / inputs)
        self.b1 = np.zeros(hidden)
        self.W2 = rng.randn(hidden, outputs) * np.sqrt(2.0 / hidden)
        self.b2 = np.zeros(outputs)
        self.rate = rate

    @staticmethod
    def softmax(z):
        e = np.exp(z - np.max(z, axis=1, keepdims=True))
        return e / np.sum(e, axis=1, keepdims=True)

    def forward(self, X):
        self.z1 = X @ self.W1 + self.b1
        self.a1 = np.maximum(0, self.z1)
        self.probs = self.softmax(self.a1 @ self.W2 + self.b2)
        return self.probs

    def loss(self, X, y):
        return -np.log(self.forward(X)[np.arange(len(y)), y]).mean()

    def backward(self, X, y):
        n = X.shape[0]
        delta = self.probs.copy()
        delta[range(n), y] -= 1
        delta /= n
        dW2, db2 = self.a1.T @ delta, delta.sum(axis=0)
        dhidden = delta @ self.W2.T
        dhidden[self.z1 <= 0] = 0
        dW1, db1 = X.T @ dhidden, dhidden.sum(axis=0)
        for p, g in ((self.W1, dW1), (self.b1, db1), (self.W2, dW2), (self.b2, db2)):
            p -= self.rate * g

    def predict(self, X):
        return np.argmax(self.forward(X), axis=1)


np.random.seed(0)
N, D, K = 20, 2, 3
X, y = np.zeros((N * K, D)), np.zeros(N * K, dtype=int)
for j in range(K):
    ix = range(N * j, N * (j + 1))
    r = np.linspace(0.0, 1, N)
    t = np.linspace(j * 4, (j + 1) * 4, N) + np.random.randn(N) * 0.2
    X[ix] = np.c_[r * np.sin(t), r * np.cos(t)]
    y[ix] = j
net = NeuralNetwork(D, 16, K, rate=0.5)
for epoch in range(151):
    loss = net.loss(X, y)
    if epoch % 50 == 0:
        print('epoch {:>3}: loss {:.6f}, accuracy {:.3f}'.format(epoch, loss, np.mean(net.predict(X) == y)))
    net.backward(X, y)
print(np.bincount(y), np.round(net.W2.sum(axis=0), 6))
