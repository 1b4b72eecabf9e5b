import numpy as np

hidden = np.ones((5, 3))
weights = np.ones((4, 2))
print((hidden.T @ np.ones((5, 2))).shape)
print((hidden @ weights).shape)
