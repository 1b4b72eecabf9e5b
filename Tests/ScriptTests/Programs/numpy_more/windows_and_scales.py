import numpy as np

sizes = np.round(np.geomspace(1, 64, 7), 9)
x = np.arange(12).reshape(3, 4)
rows, columns = np.s_[1:], np.s_[::2]
print(sizes, x[rows, columns], np.iterable(x), np.iterable(None), np.iterable('ab'))
order = np.argsort(-x, axis=1, kind='stable')
sortedx = np.take_along_axis(x, order, axis=1)
np.put_along_axis(x, order[:, :1], 0, axis=1)
print(sortedx, x, np.isneginf(np.log(np.array([0.5]))), np.isposinf([1.0]), np.get_printoptions()['suppress'])
print(np.add.reduce(x, axis=None), np.add.accumulate([0.5, 0.5]), np.subtract.outer([5], [2, 3]))
print(np.add.outer([1, 2], [3]))
print(np.multiply.reduce(x + 1, axis=0), np.multiply.outer([1, 2], [1, 2]), np.maximum.reduce(x))
print(np.maximum.accumulate(x[0]))
np.geomspace(1, 0)
