import numpy as np

w = np.array([1, 2, 3])
for i in range(2):
    gradient = w * 2
    print(w, gradient)
    w -= 0.1 * gradient
