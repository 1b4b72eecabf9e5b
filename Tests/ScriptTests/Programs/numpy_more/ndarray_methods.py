import numpy as np

a = np.array([[3.0, 1.0], [2.0, 4.0]])
print(a.compress([True, False], axis=0))
b = np.array([3, 1, 2])
b.sort()
c = b.copy()
c.fill(9)
d = np.zeros(3)
d.put([0, 2], [5, 6])
e = np.arange(4)
e.resize(2, 2)
f = np.float64(2.5)
print(divmod(f, 2))
tries = [
    lambda: a.put([0]), lambda: a.resize(3, 3), lambda: a.T.resize(5), lambda: a.compress([True] * 5, axis=0),
    lambda: divmod(a, 'x'),
]
for t in tries:
    try:
        print(t())
    except Exception as error:
        print(type(error).__name__, error)
a.relu()
