import numpy as np

p = np.array([0.0, 0.5, 1.0])
y = np.array([1, 0, 1])
cost = -(y * np.log(p) + (1 - y) * np.log(1 - p))
print(cost)
print(np.log(0), np.log(-1.0), np.log2(0.0), np.log10([0, -1]), np.log1p(-1.0))
print(np.sqrt(-4), np.sqrt(np.array([-1.0, 4.0])), np.arcsin(2), np.arccosh(0.5), np.arctanh([1.0, 2.0]))
