import numpy as np

a = np.array([3, 1, 2, 3, 1])
m = np.array([[3, 1], [0, 2]])
print(np.sort(a), np.argsort(a, kind='stable'), np.sort(m), np.sort(m, axis=0), np.sort(m, axis=None))
print(np.argsort(m, axis=1), np.sort(a)[::-1], np.argsort(-a, kind='stable'), np.sort([2.5, np.nan, -1]))
print(np.argsort([2.5, np.nan, -1]), np.sort([True, False]), np.sort([]), a.argsort(kind='stable'))
print(np.argsort([3, 1, 2])[::-1], np.lexsort(([1, 2, 3], [2, 1, 1])), np.sort(np.array([0.5, -0.5])))
print(np.partition([3, 1, 2], 1)[1], np.argpartition([3, 1, 2], 0)[0])
b = a.copy()
print(b.sort(), b, m.copy().sort(axis=0), np.unique(a), np.unique(a, return_counts=True))
print(np.unique(a, return_index=True), np.unique(a, return_inverse=True), np.unique(m))
print(np.unique([2.5, 1, 2.5]), np.unique([True, False, True]), np.unique(['a' == 'a', True]))
print(np.unique(m, axis=0), np.unique([]), np.unique([1, np.nan, np.nan]), np.unique(a, True, True, True))
print(np.bincount([0, 1, 1, 3]), np.bincount([1, 2], minlength=5))
print(np.bincount([0, 1, 1], weights=[0.5, 1, 2]), np.bincount([]), np.searchsorted([1, 3, 5], 3))
print(np.searchsorted([1, 3, 5], [0, 3, 9]), np.searchsorted([1, 3, 5], 3, side='right'))
print(np.digitize([0.5, 1.5, 2.5], [1, 2]), np.histogram([1, 2, 2, 3], bins=2))
print(np.histogram([1, 2, 5], bins=[0, 2, 4, 6]), np.histogram([0.5], bins=2, range=(0, 1))[0])
print(np.isin([1, 2, 3], [2]), np.in1d([1], [1]) if hasattr(np, 'in1d_never') else '', np.histogram(a, 3)[0])
print(np.digitize([1, 2], [2, 1]), np.histogram([], 2)[0])
print(np.argmax(np.bincount(a)), np.count_nonzero([0, 1, 2]))
print(np.array(sorted(set(a.tolist()))), np.unique(a).size, np.where(a == 3)[0], a[np.argsort(a)][-2:])
print(np.flatnonzero(a == 1), np.unique(a)[np.argmax(np.unique(a, return_counts=True)[1])], a.searchsorted(5))
print(np.sort(a)[len(a) // 2], np.isin(a, [3], invert=True))
tries = [
    lambda: np.sort(), lambda: np.sort(5), lambda: np.sort(a, axis=1), lambda: np.sort(a, kind='bad'),
    lambda: np.argsort(), lambda: np.argsort(a, axis=2), lambda: np.argsort(a, kind='nothing'),
    lambda: a.sort(axis=3), lambda: a.argsort(axis=3), lambda: a.sort(1, 2, 3, 4), lambda: np.lexsort([]),
    lambda: np.lexsort(), lambda: np.partition([1], 5), lambda: np.argpartition([1], 5), lambda: np.unique(),
    lambda: np.unique(m, axis=2), lambda: np.unique([[1], [2, 3]]), lambda: np.partition(),
    lambda: np.bincount([-1]), lambda: np.bincount([1.5]), lambda: np.bincount([[1]]), lambda: np.bincount(),
    lambda: np.bincount([1], weights=[1, 2]), lambda: np.bincount([1], minlength=-1),
    lambda: np.searchsorted([1]), lambda: np.searchsorted([1], 2, side='middle'),
    lambda: np.searchsorted([[1]], 1), lambda: np.digitize([1]), lambda: np.digitize([1], [1, 3, 2]),
    lambda: np.histogram(), lambda: np.histogram([1], bins=0), lambda: np.histogram([1], bins=[3, 1]),
    lambda: np.histogram([1], bins='x y'), lambda: np.histogram([np.nan], 2),
    lambda: np.histogram([1], 1, range=(2, 1)), lambda: np.isin(), lambda: sorted(m), lambda: max(m),
    lambda: a.sort().x, lambda: a.searchsorted(), lambda: a.argsort(kind=5), lambda: np.argpartition(),
    lambda: np.argpartition([1, 2], 'a'), lambda: sorted([np.ones(2), np.ones(2)]), lambda: min(m, m),
    lambda: np.partition([1, 2], 1.5),
]
for t in tries:
    try:
        print(t())
    except Exception as e:
        print(type(e).__name__, e)
np.bincount([0, -5])
