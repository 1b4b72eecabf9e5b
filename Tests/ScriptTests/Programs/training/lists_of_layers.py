import numpy as np

np.random.seed(6)
sizes = [3, 5, 4, 2]
weights = [np.random.randn(y, x) / np.sqrt(x) for x, y in zip(sizes[:-1], sizes[1:])]
biases = [np.random.randn(y, 1) for y in sizes[1:]]


def sigmoid(z):
    return 1.0 / (1.0 + np.exp(-z))


def sigmoid_prime(z):
    return sigmoid(z) * (1 - sigmoid(z))


def backprop(x, y):
    nabla_b = [np.zeros(b.shape) for b in biases]
    nabla_w = [np.zeros(w.shape) for w in weights]
    activation = x
    activations = [x]
    zs = []
    for b, w in zip(biases, weights):
        z = np.dot(w, activation) + b
        zs.append(z)
        activation = sigmoid(z)
        activations.append(activation)
    delta = (activations[-1] - y) * sigmoid_prime(zs[-1])
    nabla_b[-1] = delta
    nabla_w[-1] = np.dot(delta, activations[-2].transpose())
    for l in range(2, len(sizes)):
        z = zs[-l]
        delta = np.dot(weights[-l + 1].transpose(), delta) * sigmoid_prime(z)
        nabla_b[-l] = delta
        nabla_w[-l] = np.dot(delta, activations[-l - 1].transpose())
    return nabla_b, nabla_w, 0.5 * np.sum((activations[-1] - y) ** 2)


data = [(np.random.rand(3, 1), np.eye(2)[:, [i % 2]]) for i in range(12)]
for epoch in range(4):
    data.reverse()
    total = 0.0
    for k in range(0, len(data), 4):
        mini_batch = data[k:k + 4]
        nabla_b = [np.zeros(b.shape) for b in biases]
        nabla_w = [np.zeros(w.shape) for w in weights]
        for x, y in mini_batch:
            delta_b, delta_w, cost = backprop(x, y)
            total += cost
            nabla_b = [nb + dnb for nb, dnb in zip(nabla_b, delta_b)]
            nabla_w = [nw + dnw for nw, dnw in zip(nabla_w, delta_w)]
        weights = [w - (3.0 / len(mini_batch)) * nw for w, nw in zip(weights, nabla_w)]
        biases = [b - (3.0 / len(mini_batch)) * nb for b, nb in zip(biases, nabla_b)]
    print("Epoch {0}: {1:.6f}".format(epoch, total))
print([w.shape for w in weights], sum(w.size + b.size for w, b in zip(weights, biases)))
