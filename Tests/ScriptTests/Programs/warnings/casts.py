import numpy as np

print(np.array([1e40, 1.0]).astype(np.float32))
print(np.array([1e300, 1.0], dtype=np.float32))
print(np.array([1.5, -2.5]).astype(int))
x = np.array([np.nan, 1.0]).astype(int)
y = np.array([np.inf]).astype(np.int64)
print(np.array([np.nan, 0.0]).astype(bool), np.array([1e10]).astype(np.float32))
