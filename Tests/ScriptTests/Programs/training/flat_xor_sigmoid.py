import numpy as np

np.random.seed(1)
X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
y = np.array([[0], [1], [1], [0]])
w0 = 2 * np.random.random((2, 4)) - 1
w1 = 2 * np.random.random((4, 1)) - 1

for j in range(2000):
    l1 = 1 / (1 + np.exp(-(np.dot(X, w0))))
    l2 = 1 / (1 + np.exp(-(np.dot(l1, w1))))
    l2_error = y - l2
    if (j % 500) == 0:
        print("Error: %.6f" % np.mean(np.abs(l2_error)))
    l2_delta = l2_error * (l2 * (1 - l2))
    l1_delta = l2_delta.dot(w1.T) * (l1 * (1 - l1))
    w1 += l1.T.dot(l2_delta)
    w0 += X.T.dot(l1_delta)
print(np.round(l2, 5))
