import numpy as np

a = np.arange(12)
m = a.reshape(3, 4)
print(np.rollaxis(np.zeros((2, 3, 4)), 2).shape)
print(np.atleast_3d([1]).shape)
print(np.resize([1, 2, 3], 5), np.resize([1, 2], (2, 3)))
b = np.arange(4)
b.resize((2, 2))
