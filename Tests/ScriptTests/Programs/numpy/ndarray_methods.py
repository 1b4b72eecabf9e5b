import numpy as np

a = np.array([[3.0, 1.0], [2.0, 4.0]])
print(a.tolist(), a[0].tolist(), np.array(5).tolist(), a.item(0), a.item(1, 0), np.array([7]).item())
print(np.array(2.5).item(), a[0, 0].item(), type(a.item(0)).__name__, a.astype(int).tolist())
print(np.array([True]).tolist(), a.sum().item(), a.sum().tolist())
print(a.copy() is a, a.T.tolist(), a.flatten(), a.ravel(), a.reshape(4), a.transpose().shape)
print(a.squeeze().shape, a.dot([1, 1]), a.max(), a.min(axis=0), a.mean(), a.sum(1), a.prod(), a.std())
print(a.var(), a.argmax(), a.argmin(1), a.argsort(), a.cumsum(), a.cumprod(), a.round(), a.clip(2, 3))
print(a.any(), a.all(), a.nonzero(), a.trace(), a.diagonal(), a.repeat(2), a.take([0, 3]), a.swapaxes(0, 1))
print(a.astype(bool))
b = np.array([3, 1, 2])
b.sort()
c = b.copy()
c.fill(9)
d = np.zeros(3)
e = np.arange(4)
print(b, c, d, e, b.searchsorted(2), b.__len__(), b.__contains__(2), list(b.__iter__()), b.__getitem__(0))
print(b.__add__(1), (5).__add__(3), b.ndim, a.flat[2], len(a.flat), b.item(-1), a.__class__.__name__)
print(a.shape.__class__.__name__)
f = np.float64(2.5)
print(f.item(), f.shape, f.ndim, f.dtype, f.size, f.astype(int), f.round(), f.sum(), f.mean(), f.max())
print(f.tolist(), f.T, f.reshape(1), f.reshape(1, 1), f.copy(), f.is_integer(), f.real, f.clip(0, 1), f.any())
print(f.ravel(), f.flatten(), f.squeeze(), f ** 2, f // 1, f % 2, -f, abs(-f), round(f), int(f), float(f))
print(bool(f), f == 2.5, f > 2, str(f), f'{f:.1f}', f + [1, 2], max(f, 3), min(1, f))
print(np.int64(7) // 2, np.int64(7) % -4, np.int64(7) / 2, np.int64(3) & 1, np.int64(1) << 3, ~np.int64(5))
print([10, 20, 30][np.int64(1)], 'ab' * np.int64(2), range(np.int64(3)), np.bool_(True) & False)
print(not np.bool_(True), np.bool_(True) == True, {np.int64(1): 'k'}[1], {1: 'v'}[np.int64(1)], {2.5: 'f'}[f])
tries = [
    lambda: a.tolist(1), lambda: a.item(), lambda: a.item(9), lambda: a.item(0, 9), lambda: a.item('a'),
    lambda: a.item(0, 0, 0), lambda: a.copy(1, 2), lambda: a.astype(), lambda: a.dot(), lambda: a.fill(),
    lambda: a.sort(axis=5), lambda: a.take(), lambda: a.repeat(), lambda: a.round('a'),
    lambda: a.trace(1, 2, 3, 4, 5), lambda: a.diagonal(9, 9, 9), lambda: b.searchsorted(),
    lambda: a.nonzero(1), lambda: a.cumsum(9), lambda: a.argsort(9), lambda: a.push(1), lambda: a.append(1),
    lambda: a.add(1), lambda: a.exp(), lambda: a.len(), lambda: a.index(1), lambda: a.count(1),
    lambda: a.abs(), lambda: float(a), lambda: int(a), lambda: float(np.array([1.0, 2.0])),
    lambda: int(np.array([[1, 2]])), lambda: int('a' + str(a.shape)), lambda: hash(a), lambda: {a: 1},
    lambda: {a[0, 0]: 1}, lambda: range(a[0, 0]), lambda: [1, 2, 3][a[0, 0]], lambda: 'ab' * a[0, 0],
    lambda: a.__getitem__(5), lambda: next(a), lambda: a(), lambda: round(a, 'x'), lambda: math_is_missing(a),
    lambda: f.nothing, lambda: f(), lambda: [1, 2] * f, lambda: f[0], lambda: len(f), lambda: iter(f),
    lambda: f.append(1), lambda: list(f), lambda: np.int64(5).nothing, lambda: np.bool_(True).x,
    lambda: np.bool_(True) - np.bool_(False), lambda: -np.bool_(True), lambda: a.T.x,
    lambda: a.tolist().shape, lambda: a.shape.x, lambda: a.sum().x, lambda: a.dtype.x, lambda: a[0](1),
    lambda: round(np.array([1.5, 2])), lambda: a.swapaxes(0), lambda: a.squeeze(1), lambda: a.flatten(1, 2),
    lambda: f.item(1), lambda: f.astype('q q'), lambda: a.cumprod(axis=4),
]
for t in tries:
    try:
        print(t())
    except Exception as error:
        print(type(error).__name__, error)
a.relu()
