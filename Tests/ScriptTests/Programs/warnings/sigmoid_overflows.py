# A sigmoid of large negative sums overflows on the way to 0.
import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


z = np.array([-1000.0, -5.0, 0.0, 800.0])
for turn in range(3):
    print(turn, sigmoid(z))
print(np.exp(710), np.exp(np.array([100.0], dtype=np.float32)))
