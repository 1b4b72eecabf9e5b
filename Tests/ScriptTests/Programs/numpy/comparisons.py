import numpy as np

a, b = np.array([1.0, 2.0, np.nan, -0.0]), np.array([1.0, 3.0, np.nan, 0.0])
print(a == b, a != b, a < b, a <= b, a > b, a >= b, a == 1, 2 > a, a < np.inf, np.equal(a, b))
print(np.not_equal(a, b), np.less(a, b), np.less_equal(a, 1), np.greater(a, b), np.greater_equal(a, b))
i = np.arange(6).reshape(2, 3)
print(i > 2, i % 2 == 0, (i > 1) & (i < 4), (i < 1) | (i > 4), ~(i > 2), (i == 3).any(), (i >= 0).all())
print(i == [0, 1, 9], i == i.T.T, np.array([1, 2]) == np.array([1.0, 2.5]), i < [[2], [4]])
print(np.logical_and(i, [0, 1, 1]), np.logical_or(i > 9, i == 0), np.logical_not(i))
print(np.logical_xor(i > 2, i % 2), np.logical_and(True, False), np.logical_or([], []), np.equal(3, 3))
print(np.less(1, [0, 1, 2]), np.not_equal([1], [[2]]))
print(np.array_equal([1, 2], [1, 2]), np.array_equal([1], [1, 2]), np.array_equal([np.nan], [np.nan]))
print(np.array_equal([np.nan], [np.nan], equal_nan=True), np.allclose([1.0], [1.0 + 1e-9]))
print(np.allclose([1, 2], [1, 2.1]), np.allclose(1, 1.05, rtol=0.1), np.isclose([1, 2], [1.00001, 3]))
print(np.isclose(np.nan, np.nan), np.isclose(np.nan, np.nan, equal_nan=True), np.isclose(0, 1e-9))
print(np.isclose([np.inf], [np.inf]), np.allclose([1e10], [1.00001e10]))
print(np.all([True, True]), np.any([0, 0]), np.all([[1, 0], [1, 1]], axis=0))
print(np.any([[1, 0], [0, 0]], axis=1), np.all([]), np.any([]), i.any(axis=0), i.all(1))
print(np.count_nonzero(i > 2), (i > 2).sum(), np.mean(i > 2), np.sum(i == 1), (i > 2).mean(axis=0))
print(np.count_nonzero(i, axis=1))
print(np.nonzero(i > 3), np.flatnonzero(i > 3), np.argwhere(i > 3), np.where(i > 2, i, -i), np.where(i > 3))
print((i > 3).nonzero(), np.where([True, False], 1, [2, 3]), np.where(i % 2, 'odd' == 'odd', False))
print(np.where(a > 1, a, 0.0), np.where(True, 1, 2), np.isin(i, [1, 5]))
print(bool(np.array([1])), bool(np.array(0)), bool(np.array([[0.0]])), not np.array([0]))
print(np.array([2]) and 'yes', np.float64(0) or 'zero', np.bool_(True) and 5, (a == a).tolist())
print(1 in np.array([1, 2]), 5 in i, np.True_ == True, np.False_ or 3)
if np.all(i >= 0) and not np.any(i > 9):
    print('checked', i.max() == 5, np.max(i) == 5 and True)
for f in (
    lambda: bool(i), lambda: not i, lambda: i and 1, lambda: i or 1, lambda: 1 < i < 3,
    lambda: bool(np.array([])), lambda: 'y' if i > 2 else 'n', lambda: i == i and 1, lambda: [1] in [i],
    lambda: max(i, i), lambda: sorted([i, i]), lambda: np.where(), lambda: np.where(1, 2),
    lambda: np.where([True, False], [1, 2, 3], 0), lambda: np.isclose(1),
    lambda: np.allclose([1, 2], [1, 2, 3]), lambda: np.array_equal(1), lambda: np.isin(1),
    lambda: np.all([1], axis=1), lambda: np.any([1], axis=3), lambda: np.all(), lambda: np.any(),
    lambda: np.count_nonzero(), lambda: np.count_nonzero([1], axis=2), lambda: np.nonzero(),
    lambda: np.nonzero(5), lambda: np.argwhere(), lambda: np.flatnonzero(), lambda: i.any(axis=5),
    lambda: i.all(2), lambda: i.nonzero(1), lambda: np.isclose([1, 2], [1, 2, 3]),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
if i:
    print('never')
