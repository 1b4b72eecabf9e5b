# A rate that is far too large: the weights grow until they are no numbers.
import numpy as np

np.random.seed(3)
x = np.random.randn(20, 3)
t = x @ np.array([[1.0], [-2.0], [0.5]])
w = np.zeros((3, 1))
for step in range(400):
    error = x.dot(w) - t
    loss = np.mean(error ** 2)
    gradient = 2 * x.T @ error / len(x)
    w -= 9.0 * gradient
    if step < 2 or not np.isfinite(loss):
        print(step, np.isfinite(loss), np.isfinite(w).all())
    if not np.isfinite(loss):
        break
w *= 1e200
hidden = np.tanh(x * w[0])
print(np.isnan(hidden).any())
