import numpy as np

a = np.array([0.0, -1.0, 1e200])
print(a ** 2)
print(a ** -1)
print(a ** 0.5)
print(a ** 3)
print(a ** 0.3)
print(a ** np.array([-1.0, 0.5, 2.0]))
print(np.power(a, 2), np.square(a))
print(np.array([2, 3]) ** 2000.0)
print(np.power(10.0, 400), 2 ** np.array([1.0, 5000.0]))
