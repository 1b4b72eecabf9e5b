import numpy as np

w = np.array([1e308, 1.0])
w *= 10
print(w)
w += 1
w *= 2
print(w)
w -= w
print(w)
w -= 1
v = np.array([1.0, 0.0, np.inf])
v /= 0
print(v)
v /= 0
n = np.array([1, 2])
n //= 0
print(n)
m = np.full((2, 2), 1e200)
m **= 2
print(m)
m += np.inf
m -= np.inf
print(m)
out = np.zeros(2)
np.divide([1.0, 0.0], 0, out=out)
np.exp(out, out=out)
print(out)
np.add(np.full(2, 1e308), 1e308, out)
print(out)
np.multiply(out, 0, out=out)
