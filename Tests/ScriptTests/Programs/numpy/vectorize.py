import numpy as np


def step(x):
    return 1 if x > 0 else 0


def scaled(x, k=2):
    return x * k


f = np.vectorize(step)
print(f([-1.0, 0.5, 2]), f(3), f(np.array([[1, -1]])), f([1]).dtype)
print(np.vectorize(lambda a, b: a + b)([1, 2], [10, 20]))
print(np.vectorize(lambda a, b: a * b)([[1], [2]], [3, 4]), np.vectorize(lambda x: x / 2)([1, 2]))
print(np.vectorize(lambda x: x > 1)([1, 2]), np.vectorize(step, otypes=[float])([1, -1]))
print(np.vectorize(scaled)([1, 2]), np.vectorize(scaled)([1, 2], 5), np.vectorize(scaled)([1, 2], k=3))
print(np.vectorize(max)([1, 5], 3), np.vectorize(lambda x: 0 if x < 0 else x)([-1.5, 2.5]))
print(np.vectorize(lambda x: 0.0 if x < 0 else x)([-1.5, 2.5]), np.vectorize(int)([1.9, -1.9]))
calls = []
g = np.vectorize(lambda x: calls.append(x) or x)
print(g([1, 2, 3]), len(calls), np.apply_along_axis(sum, 1, [[1, 2], [3, 4]]))
print(np.apply_along_axis(lambda r: r - r.mean(), 0, np.array([[1.0, 2.0], [3.0, 6.0]])))
print(np.apply_along_axis(np.max, 0, [[1, 5], [3, 2]]))


@np.vectorize
def cube(x):
    return x ** 3


print(cube([1, 2]), cube(2))
for t in (
    lambda: f(), lambda: f([1], [2]), lambda: np.vectorize(5)([1]),
    lambda: np.vectorize(lambda x: 1 / x)([1, 0]), lambda: f([]),
    lambda: np.vectorize(lambda a, b: a)([1, 2], [1, 2, 3]), lambda: f(None),
    lambda: np.apply_along_axis(sum, 2, [[1]]), lambda: np.apply_along_axis(sum, 0),
    lambda: np.apply_along_axis(5, 0, [1]), lambda: np.vectorize(step).x,
):
    try:
        print(t())
    except Exception as error:
        print(type(error).__name__, error)
f([2, None])
