import numpy as np


class Layer:
    def forward(self, x):
        raise NotImplementedError

    def backward(self, grad, rate):
        raise NotImplementedError


class Dense(Layer):
    def __init__(self, inputs, outputs, rng):
        self.weights = rng.uniform(-0.5, 0.5, (outputs, inputs))
        self.bias = rng.uniform(-0.5, 0.5, (outputs, 1))

    def forward(self, x):
        self.input = x
        return np.dot(self.weights, self.input) + self.bias

    def backward(self, grad, rate):
        weights_gradient = np.dot(grad, self.input.T)
        input_gradient = np.dot(self.weights.T, grad)
        self.weights -= rate * weights_gradient
        self.bias -= rate * grad
        return input_gradient


class Activation(Layer):
    def __init__(self, f, df):
        self.f, self.df = f, df

    def forward(self, x):
        self.input = x
        return self.f(x)

    def backward(self, grad, rate):
        return np.multiply(grad, self.df(self.input))


class Tanh(Activation):
    def __init__(self):
        super().__init__(lambda x: np.tanh(x), lambda x: 1 - np.tanh(x) ** 2)


class Sigmoid(Activation):
    def __init__(self):
        def sigmoid(x):
            return 1 / (1 + np.exp(-x))

        def prime(x):
            s = sigmoid(x)
            return s * (1 - s)
        super().__init__(sigmoid, prime)


def mse(y, p):
    return np.mean(np.power(y - p, 2))


def mse_prime(y, p):
    return 2 * (p - y) / np.size(y)


rng = np.random.RandomState(4)
X = np.reshape([[0, 0], [0, 1], [1, 0], [1, 1]], (4, 2, 1))
Y = np.reshape([[0], [1], [1], [0]], (4, 1, 1))
network = [Dense(2, 3, rng), Tanh(), Dense(3, 1, rng), Sigmoid()]
for e in range(400):
    error = 0
    for x, y in zip(X, Y):
        output = x
        for layer in network:
            output = layer.forward(output)
        error += mse(y, output)
        grad = mse_prime(y, output)
        for layer in reversed(network):
            grad = layer.backward(grad, 0.5)
    error /= len(X)
    if (e + 1) % 100 == 0:
        print(f'{e + 1}/400, error={error:.6f}')
print([type(layer).__name__ for layer in network], [isinstance(layer, Activation) for layer in network])
try:
    Layer().forward(X)
except NotImplementedError as error:
    print(type(error).__name__, repr(error))
