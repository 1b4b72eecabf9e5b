import numpy as np

scores = np.array([0.3, 0.9, 0.1, 0.9, 0.5])
print(np.intersect1d([3, 1], [1, 2]), np.union1d([3], [1]), np.setdiff1d([1, 2], [2]))
print(np.setxor1d([1, 2], [2, 3]))
order = scores.argsort(kind='stable')
scores.sort()
for f in (
    lambda: np.intersect1d([1]), lambda: np.union1d(), lambda: np.setdiff1d(), lambda: np.setxor1d([1]),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, str(e)[:90])
np.histogram(scores, bins=[2, 1, 0])
