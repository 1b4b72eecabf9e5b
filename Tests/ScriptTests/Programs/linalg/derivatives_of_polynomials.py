import numpy as np

p = [2.0, -3.0, 0.0, 5.0]
print(np.polyder(p), np.polyder(p, 2), np.polyder(p, m=0), np.polyder([4, 3], 5), np.polyder(np.array([True, True])))
print(np.polyint(p), np.polyint([6, 6], m=2, k=[1, 2]), np.polyint([1], 0), np.polyint([3, 2, 1], k=4))
print(np.polyder(np.polyint(p)), np.polyval(np.polyint([2, 0]), 3))


def newton(p, x, steps=5):
    for _ in range(steps):
        x -= np.polyval(p, x) / np.polyval(np.polyder(p), x)
    return x


print(round(newton([1, 0, -2], 1.0), 10))
x = np.linspace(-1, 1, 9)
fit = np.polyfit(x, np.sin(x), 3)
print(np.round(fit, 8) + 0.0, np.round(np.polyder(fit), 7) + 0.0)
inverse = np.linalg.tensorinv(np.arange(1.0, 5.0).reshape(2, 1, 2), ind=1)
print(np.round(inverse, 10).tolist())
a = np.arange(16.0).reshape(2, 2, 4) % 7
solved = np.linalg.tensorsolve(a + np.eye(4).reshape(2, 2, 4), np.ones((2, 2)))
print(np.round(solved, 10), np.linalg.tensorsolve(np.eye(2).reshape(2, 1, 2), [[1.0], [2.0]], axes=None))
for attempt in (
    lambda: np.polyder(p, 'x'), lambda: np.polyder(p, -2), lambda: np.polyint(p, -1), lambda: np.polyint(p, 2, k=[]),
    lambda: np.polyfit([[1, 2]], [1, 2], 1), lambda: np.polyfit([1, 2], 3, 1), lambda: np.polyfit([1, 2], [1, 2], 1, w=[1]),
    lambda: np.linalg.tensorsolve(a, np.ones(3)), lambda: np.linalg.tensorinv(a, 'a'), lambda: np.linalg.tensorinv(5),
):
    try:
        print(attempt())
    except Exception as e:
        print(type(e).__name__, e)
np.polyfit(x, np.sin(x[1:]), 3)
