import numpy as np


class Net:
    def __init__(self, sizes):
        self.weights = [np.ones((a, b)) for a, b in zip(sizes, sizes[1:])]

    def forward(self, x):
        for w in self.weights:
            x = np.tanh(x @ w)
        return x

    def train(self, X, Y):
        out = self.forward(X)
        delta = out - Y
        self.biases -= delta


net = Net([2, 3, 1])
print(net.forward(np.zeros((1, 2))))
net.train(np.zeros((4, 2)), np.zeros((4, 1)))
