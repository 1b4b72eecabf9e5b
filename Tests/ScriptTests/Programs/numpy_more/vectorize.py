import numpy as np


def step(x):
    return 1 if x > 0 else 0


def scaled(x, k=2):
    return x * k


f = np.vectorize(step)
calls = []
g = np.vectorize(lambda x: calls.append(x) or x)
print(list(np.ndenumerate([[1, 2]])))
print(list(np.ndindex(2, 2)), list(np.ndindex((1, 3))))
print([(i, float(v)) for i, v in np.ndenumerate(np.array([0.5, 1.5]))])


@np.vectorize
def cube(x):
    return x ** 3


for t in (
    lambda: np.ndenumerate(), lambda: list(np.ndindex('a')), lambda: list(np.ndindex(-1)),
    lambda: list(np.ndenumerate([[1], [2, 3]])),
):
    try:
        print(t())
    except Exception as error:
        print(type(error).__name__, error)
f([2, None])
