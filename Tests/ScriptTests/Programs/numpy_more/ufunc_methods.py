import numpy as np

print(np.add.reduce([1, 2, 3]), np.add.reduce(np.ones((2, 3)), axis=1), np.multiply.reduce([1, 2, 3, 4]))
print(np.maximum.reduce([3, 9, 2]), np.minimum.reduce(np.array([[3, 1], [2, 5]])))
print(np.add.accumulate([1, 2, 3]))
print(np.maximum.accumulate([1, 3, 2, 5]), np.multiply.accumulate([1, 2, 3]))
print(np.subtract.outer([1, 2], [10, 20]))
print(np.multiply.outer([1, 2], [3.0, 4.0]), np.add.outer([0, 10], [1, 2]), np.maximum.outer([1, 5], [3, 4]))
a = np.zeros(3)
np.add.at(a, [0, 0, 2], [1, 2, 3])
np.multiply.at(a, [0], 10)
np.maximum.at(a, [1], 7)
np.subtract.at(a, [2, 2], 1)
print(a)
for f in (
    lambda: np.add.reduce(), lambda: np.maximum.reduce([]), lambda: np.add.accumulate(5),
    lambda: np.multiply.outer([1]), lambda: np.add.at(a, [7], 1), lambda: np.exp.reduce([1]),
    lambda: np.add.nothing, lambda: np.add.reduce([1, 2], axis=3),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
np.minimum.reduce(np.zeros((0, 2)))
