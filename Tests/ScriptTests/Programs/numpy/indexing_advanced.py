import numpy as np

a = np.arange(12).reshape(3, 4) * 10
print(a[[0, 2]], a[[2, 0, 0]], a[:, [1, 3]], a[[0, 1], [1, 2]], a[[0, 1, 2], 0], a[range(3), [3, 2, 1]])
print(a[np.array([[0, 1], [2, 0]])].shape, a[np.array([0, 2])[:, None], [1, 3]], a[[-1]], a[[0, -1], -1])
print(a[[]].shape, a[[1], :2], a[:2, [0]], a[1, [0, 1]])
b = np.array([5.0, 6.0, 7.0])
print(b[[0, 0, 2]], b[np.array([2, 1])], b[[True, False, True]], b[b > 5.5], b[b > 9], b[~(b == 6)])
print(b[(b > 5) & (b < 7)], b[[[0, 1], [2, 0]]], b[np.arange(3)[::-1]], b[[np.int64(1)]])
print(b[np.array([], dtype=int)], b[np.argsort(-b)])
print(a[a > 50], a[a % 20 == 0], a[[True, False, True]], a[:, [True, False, False, True]], a[a[:, 0] > 30])
print(a[[True, False, True], 1], a[np.ix_([0, 2], [1, 3])], a[a.sum(axis=1) > 100][:, 0])
print(a[np.nonzero(a > 90)], a[np.where(a == 110)], a[[True, True, False], [1, 2]])
c = np.arange(24).reshape(2, 3, 4)
print(c[:, [0, 2], 1], c[[0, 1], :, [1, 2]], c[[0, 1], [1, 2]], c[..., [0, 1]].shape, c[0, [1, 2], 2:])
print(c[[1, 0], 1:, [0, 3]].shape, c[:, np.array([[0, 1]]), 0].shape, c[c > 20], c[[0], [1], [2]])
print(c[None, [0]].shape, c[:, :, [True, False, True, False]].shape, c[np.array([True, False])].shape)
print(c[0, np.array([True, False, True])])
y = np.array([2, 0, 1])
p = np.array([[0.1, 0.2, 0.7], [0.5, 0.3, 0.2], [0.25, 0.5, 0.25]])
print(p[range(3), y], p[np.arange(3), y], p[np.arange(len(y)), y].sum(), np.eye(3)[y])
print(np.eye(3, dtype=int)[[1, 1]], p[y], p[y, 0], p[:, y], p[y][:, 1], p.T[y], np.take(a, [0, 5, -1]))
print(np.take(a, [1], axis=1), a.take([0, 2], axis=0), np.take_along_axis(p, y[:, None], axis=1))
print(b.take([1, 1]))
d = a[[0, 1]]
d[0, 0] = 999
e = a[a > 50]
e[:] = 0
print(a[0, 0], a.max(), d[0, 0], e.sum())
for index in (
    5, -4, (0, 4), (3, 0), (0, 0, 0), 'a', 1.5, (0, 1.0), None, [5], [0, 9], [[0, 1], [0, -5]],
    ([0, 1], [0, 1, 2]), [True, False], [1.5], ['a'], ([0, 1], 'x'), np.array([True] * 4),
    np.zeros((2, 4), dtype=bool), (slice(None), [7]), (Ellipsis, Ellipsis), [True, False, True, True],
    (slice(None), slice(None), 0), {}, (None, None, 5), slice(0, 3, 0), np.array([0.5]), [[0, 1], [2]],
    (0, None, 9), slice('a', 2), slice(1.5, None), (0, slice(None, None, 'b')),
):
    try:
        print(np.shape(a[index]))
    except Exception as error:
        print(type(error).__name__, error)
a[[0, 3]]
