import math
import random

random.seed(3)


def sigmoid(x):
    return 1 / (1 + math.exp(-x)) if x >= 0 else math.exp(x) / (1 + math.exp(x))


def dot(a, b):
    return math.fsum(x * y for x, y in zip(a, b))


w = [random.uniform(-1, 1) for _ in range(3)]
data = [([1, 0, 1], 1), ([0, 1, 1], 0), ([1, 1, 1], 1), ([0, 0, 1], 0)]
for epoch in range(3):
    loss = 0
    for x, y in data:
        p = sigmoid(dot(w, x))
        loss -= math.log(p if y else 1 - p)
        w = [wi - 0.5 * (p - y) * xi for wi, xi in zip(w, x)]
    print(epoch, '%.6f' % loss)
print([round(v, 6) for v in w], math.floor(sum(w)), math.isfinite(loss))
print(math.sqrt(sum(v * v for v in w)) > 0, round(math.hypot(*w), 6), math.prod([1, 2]), math.tanh(0))
print(math.cos(0.0))
math.log(loss - loss)
