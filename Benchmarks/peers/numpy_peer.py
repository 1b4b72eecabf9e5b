"""Repeats a training of Gradbook's in NumPy: `python3 numpy_peer.py WORKLOAD FOLDER [relu | tanh]`.

FOLDER is what `gradbook render --dump` wrote for the run, with `order.npy` (see shuffle.py) for minibatches. The program
trains twice from the same weights, in the precision of the files, and prints as JSON the processor seconds of the whole
process up to the end of the first training (cold), those of the second training (warm), and how far both programs are
apart: the norm of the difference of both changes of the parameters over that of NumPy's change. Where that is more than
1e-3 in float32, both are also compared with NumPy's training in float64: one relu whose input is rounded to the other
side of 0 moves a gradient by more than that. With tanh in the hidden layers nothing of the kind happens.

It is written as one who knows NumPy writes it: whole arrays, in place where they are large, no conversion in a loop.
Losses are computed where the step has their parts at hand; Gradbook records more (see RESULTS.md).
"""

import functools
import json
import sys
import time
from pathlib import Path

import numpy as np

from workloads import WORKLOADS


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def train_xor(work, data, parameters):
    x, y = data["x"], data["y"]
    (w1, b1), (w2, b2) = parameters
    scale = x.dtype.type(2 / y.size)
    rate = x.dtype.type(work.rate)
    for _ in range(work.epochs):
        hidden = np.tanh(x @ w1 + b1)
        output = sigmoid(hidden @ w2 + b2)
        delta = (output - y) * output * (1 - output) * scale
        hidden_delta = (delta @ w2.T) * (1 - hidden * hidden)
        w2 -= rate * (hidden.T @ delta)
        b2 -= rate * delta.sum(0)
        w1 -= rate * (x.T @ hidden_delta)
        b1 -= rate * hidden_delta.sum(0)
    return {"loss": float(np.mean((output - y) ** 2))}


def train_moons(work, data, parameters):
    x, y = data["x"], data["y"]
    (w1, b1), (w2, b2) = parameters
    scale = x.dtype.type(1 / len(x))
    rate = x.dtype.type(work.rate)
    l2 = x.dtype.type(1e-4)
    for _ in range(work.epochs):
        hidden = sigmoid(x @ w1 + b1)
        output = sigmoid(hidden @ w2 + b2)
        delta = (output - y) * output * (1 - output) * scale
        hidden_delta = (delta @ w2.T) * (hidden * (1 - hidden))
        w2 -= rate * (hidden.T @ delta + l2 * w2)
        b2 -= rate * delta.sum(0)
        w1 -= rate * (x.T @ hidden_delta + l2 * w1)
        b1 -= rate * hidden_delta.sum(0)
    return {"loss": float(0.5 * np.sum((output - y) ** 2) / len(x))}


class Relu:
    @staticmethod
    def apply(z):
        np.maximum(z, 0, out=z)

    @staticmethod
    def descend(delta, output):
        delta *= output > 0


class Tanh:
    @staticmethod
    def apply(z):
        np.tanh(z, out=z)

    @staticmethod
    def descend(delta, output):
        delta *= 1 - output * output


HIDDEN = {"relu": Relu, "tanh": Tanh}


def forward(x, parameters, hidden):
    """The inputs and each layer's outputs; of the last layer before softmax."""
    outputs = [x]
    for number, (weights, biases) in enumerate(parameters, start=1):
        z = outputs[-1] @ weights
        z += biases
        if number < len(parameters):
            hidden.apply(z)
        outputs.append(z)
    return outputs


def gradient(x, y, parameters, hidden):
    """The mean cross-entropy and its gradient."""
    outputs = forward(x, parameters, hidden)
    delta = outputs[-1]
    delta -= delta.max(1, keepdims=True)
    np.exp(delta, out=delta)
    delta /= delta.sum(1, keepdims=True)
    loss = -np.log((delta * y).sum(1) + x.dtype.type(1e-30)).mean()
    delta -= y
    delta *= x.dtype.type(1 / len(x))
    gradients = []
    for layer in range(len(parameters) - 1, -1, -1):
        gradients.append((outputs[layer].T @ delta, delta.sum(0)))
        if layer > 0:
            delta = delta @ parameters[layer][0].T
            hidden.descend(delta, outputs[layer])
    return loss, gradients[::-1]


def descend(work, tensors):
    """Plain gradient descent."""
    rate = tensors[0].dtype.type(work.rate)

    def step(gradients):
        for tensor, slope in zip(tensors, gradients):
            slope *= rate
            tensor -= slope

    return step


def descend_adam(work, tensors, beta1=0.9, beta2=0.999, epsilon=1e-8):
    """Adam in PyTorch's form; the corrections are folded into the rate and into epsilon."""
    number = tensors[0].dtype.type
    means = [np.zeros_like(tensor) for tensor in tensors]
    squares = [np.zeros_like(tensor) for tensor in tensors]
    steps = 0

    def step(gradients):
        nonlocal steps
        steps += 1
        root = (1 - beta2**steps) ** 0.5
        rate = number(work.rate * root / (1 - beta1**steps))
        smallest = number(epsilon * root)
        for tensor, slope, mean, square in zip(tensors, gradients, means, squares):
            mean *= number(beta1)
            mean += number(1 - beta1) * slope
            slope *= slope
            slope *= number(1 - beta2)
            square *= number(beta2)
            square += slope
            np.sqrt(square, out=slope)
            slope += smallest
            np.divide(mean, slope, out=slope)
            slope *= rate
            tensor -= slope

    return step


def train_classifier(work, data, parameters, hidden=Relu):
    x, y = data["x"], data["y"]
    tensors = [tensor for layer in parameters for tensor in layer]
    step = (descend_adam if work.name == "W4" else descend)(work, tensors)
    for epoch in range(work.epochs):
        if work.batch is None:
            loss, gradients = gradient(x, y, parameters, hidden)
            step([slope for layer in gradients for slope in layer])
            continue
        order = data["order"][epoch]
        for first in range(0, len(x), work.batch):
            rows = order[first : first + work.batch]
            loss, gradients = gradient(x[rows], y[rows], parameters, hidden)
            step([slope for layer in gradients for slope in layer])
    result = {"loss": float(loss)}
    if "test-x" in data:
        answers = forward(data["test-x"], parameters, hidden)[-1].argmax(1)
        result["accuracy"] = float((answers == data["test-y"].argmax(1)).mean())
    return result


TRAIN = {"W1": train_xor, "W2": train_moons}


def load(folder, moment, layers):
    return [
        tuple(np.load(folder / f"{moment}-{kind}-{layer}.npy") for kind in ("weights", "biases"))
        for layer in range(1, layers + 1)
    ]


def flat(parameters):
    return np.concatenate([tensor.ravel() for layer in parameters for tensor in layer]).astype(np.float64)


def change(parameters, start):
    return flat(parameters) - flat(start)


def distance(one, other):
    return float(np.linalg.norm(one - other) / np.linalg.norm(other))


def train_in_float64(train, work, data, start):
    """The change of the parameters in float64."""
    wide = {key: values.astype(np.float64) if key != "order" else values for key, values in data.items()}
    parameters = [tuple(tensor.astype(np.float64) for tensor in layer) for layer in start]
    train(work, wide, parameters)
    return change(parameters, start)


def main(name, folder, hidden="relu"):
    work = WORKLOADS[name]
    layers = len(work.widths) - 1
    names = ("x", "y", "test-x", "test-y", "order")
    data = {key: np.load(folder / f"{key}.npy") for key in names if (folder / f"{key}.npy").exists()}
    train = TRAIN.get(name) or functools.partial(train_classifier, hidden=HIDDEN[hidden])
    start = load(folder, "initial", layers)
    parameters = [tuple(tensor.copy() for tensor in layer) for layer in start]
    result = train(work, data, parameters)
    cold = time.process_time()
    again = [tuple(tensor.copy() for tensor in layer) for layer in start]
    before = time.process_time()
    train(work, data, again)
    warm = time.process_time() - before
    ours, theirs = change(parameters, start), change(load(folder, "final", layers), start)
    result |= {"cold": cold, "warm": warm, "difference": distance(theirs, ours)}
    if data["x"].dtype == np.float32 and result["difference"] > 1e-3:
        exact = train_in_float64(train, work, data, start)
        result["from float64"] = {"gradbook": distance(theirs, exact), "numpy": distance(ours, exact)}
    print(json.dumps(result))


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), *sys.argv[3:])
