import numpy as np

X = np.arange(8.0).reshape(4, 2)
y = np.array([0.0, 1.0, 1.0, 0.0])
w = np.zeros((2, 1))
for epoch in range(3):
    prediction = X.dot(w)
    error = prediction - y
    print(epoch, error.shape)
    gradient = X.T.dot(error)
    w -= 0.1 * gradient
