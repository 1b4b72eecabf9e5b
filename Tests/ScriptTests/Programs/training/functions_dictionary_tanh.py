import numpy as np


def initialise(n_x, n_h, n_y):
    np.random.seed(2)
    return {
        "W1": np.random.randn(n_h, n_x) * 0.1, "b1": np.zeros((n_h, 1)),
        "W2": np.random.randn(n_y, n_h) * 0.1, "b2": np.zeros((n_y, 1)),
    }


def sigmoid(z):
    return 1.0 / (1.0 + np.exp(-z))


def forward(X, parameters):
    Z1 = np.dot(parameters["W1"], X) + parameters["b1"]
    A1 = np.tanh(Z1)
    Z2 = np.dot(parameters["W2"], A1) + parameters["b2"]
    A2 = sigmoid(Z2)
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}


def cost(A2, Y):
    m = Y.shape[1]
    logprobs = np.multiply(np.log(A2), Y) + np.multiply(np.log(1 - A2), 1 - Y)
    return float(np.squeeze(-np.sum(logprobs) / m))


def backward(parameters, cache, X, Y):
    m = X.shape[1]
    dZ2 = cache["A2"] - Y
    grads = {"dW2": np.dot(dZ2, cache["A1"].T) / m, "db2": np.sum(dZ2, axis=1, keepdims=True) / m}
    dZ1 = np.multiply(np.dot(parameters["W2"].T, dZ2), 1 - np.power(cache["A1"], 2))
    grads["dW1"] = np.dot(dZ1, X.T) / m
    grads["db1"] = np.sum(dZ1, axis=1, keepdims=True) / m
    return grads


def update(parameters, grads, rate=1.2):
    for key in parameters:
        parameters[key] = parameters[key] - rate * grads["d" + key]
    return parameters


X = np.array([[0.0, 1.0, 0.0, 1.0, 0.5], [0.0, 0.0, 1.0, 1.0, 0.2]])
Y = np.array([[0, 1, 1, 0, 1]])
parameters = initialise(2, 4, 1)
for i in range(300):
    A2, cache = forward(X, parameters)
    grads = backward(parameters, cache, X, Y)
    parameters = update(parameters, grads)
    if i % 75 == 0:
        print("Cost after iteration %i: %f" % (i, cost(A2, Y)))
print({k: v.shape for k, v in parameters.items()})
print((A2 > 0.5).astype(int))
