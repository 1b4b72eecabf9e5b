import numpy as np

scores = np.array([0.3, 0.9, 0.1, 0.9, 0.5])
print(np.sort(scores), np.argsort(scores, kind='stable')[::-1], np.partition(scores, 2)[2])
print(scores[np.argpartition(scores, 1)[:1]] <= 0.3, np.searchsorted(np.sort(scores), 0.5))
print(np.searchsorted([1, 2], [0, 5]), np.unique(scores, return_counts=True))
print(np.histogram(scores, bins=[0, 0.5, 1]), np.lexsort((scores, [1, 0, 1, 0, 1])))
print(np.digitize(scores, [0.4, 0.8]), np.median(scores))
print(np.percentile(scores, 25), np.quantile(scores, 0.75))
order = scores.argsort(kind='stable')
scores.sort()
print(order, scores, scores.searchsorted([0.2, 0.9]), np.unique([[2, 1], [1, 2]]))
print(np.histogram([1, 1, 3], bins=2, range=(0, 4))[1])
for f in (
    lambda: np.sort(5), lambda: np.sort(scores, 1), lambda: np.partition(scores, 9),
    lambda: np.argpartition(scores, -9), lambda: np.searchsorted(5, 1), lambda: np.unique(),
    lambda: np.histogram(scores, -1), lambda: np.lexsort(5),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, str(e)[:90])
np.histogram(scores, bins=[2, 1, 0])
