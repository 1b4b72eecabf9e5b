import numpy as np

rates = np.geomspace(1e-4, 1, 5)
print(['%.6g' % r for r in rates], np.iterable(rates), np.iterable(0.1), rates[np.s_[::2]].shape)
print(np.s_[..., None])
best = np.zeros((2, 5))
np.put_along_axis(best, np.array([[1], [3]]), 1.0, axis=1)
print(best, np.isneginf(np.array([1.0, -np.inf])), np.isposinf(np.inf), np.get_printoptions()['threshold'])
print(np.add.reduce(best), np.add.accumulate(best, axis=1)[0], np.subtract.outer([1, 2], [1]))
print(np.multiply.outer([2], [3]))
print(np.maximum.reduce(best, axis=1), np.maximum.accumulate([2, 1, 3]), np.add.outer([1], [2, 3]))
print(np.multiply.reduce([2, 4]))
for f in (
    lambda: np.geomspace(1, 2, 'a'), lambda: np.iterable(1, 2), lambda: np.s_(), lambda: np.isposinf('a'),
    lambda: np.isneginf([1], 2, 3), lambda: np.get_printoptions()['none'], lambda: np.add.outer(1),
    lambda: np.subtract.outer(), lambda: np.put_along_axis(best, [1], 0, axis=9),
    lambda: np.add.accumulate([1], axis=2), lambda: np.maximum.accumulate(),
    lambda: np.multiply.reduce([1], axis=1), lambda: np.maximum.reduce(np.zeros((2, 0)), axis=1),
    lambda: np.multiply.outer(),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, str(e)[:80])
np.put_along_axis(best, np.array([[0], [8]]), 1, 1)
