import numpy as np


def softmax(scores):
    powers = np.exp(scores)
    return powers / powers.sum(axis=1, keepdims=True)


scores = np.array([[1.0, 2.0], [900.0, 901.0], [-2000.0, -2000.0]])
result = softmax(scores)
print(result)
loss = -np.log(result[np.arange(3), [0, 1, 0]])
print(loss, np.mean(loss))
