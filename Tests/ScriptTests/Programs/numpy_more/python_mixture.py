import numpy as np

a = np.array([3.0, 1.0, 2.0])
first, *rest = a
x, y, z = a
for i, row in enumerate(np.arange(4).reshape(2, 2)):
    print(i, row, row[0], sum(row))
for r, c in np.argwhere(np.eye(2) > 0):
    print(r, c)
data = [[1, 2], [3, 4]]
w = [np.ones((2, 3)), np.ones((3, 1))]
print(*a, sep=', ')
total = 0
for v in a:
    total += v
print(divmod(7, total))
a + 'text'
