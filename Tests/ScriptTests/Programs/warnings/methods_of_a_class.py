import numpy as np


class Layer:
    def __init__(self, scale):
        self.w = np.full((2, 2), scale)

    def forward(self, x):
        self.sum = x @ self.w
        return self.activate(self.sum)

    @staticmethod
    def activate(z):
        return 1.0 / (1.0 + np.exp(-z))

    def slope(self):
        a = self.activate(self.sum)
        return a * (1 - a)


layers = [Layer(1.0), Layer(-1e4)]
x = np.ones((1, 2))
for turn in range(2):
    for layer in layers:
        x = layer.forward(x)
    slopes = [layer.slope() for layer in layers]
print(x, slopes)
ratios = list(map(lambda s: 1 / s, slopes))
print(ratios)
