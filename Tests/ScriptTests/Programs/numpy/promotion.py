import numpy as np

kinds = [
    ('bool', np.array([True, False])), ('int', np.array([1, 2])),
    ('float32', np.array([1, 2], dtype=np.float32)), ('float64', np.array([1.0, 2.0])),
]
for n, a in kinds:
    for m, b in kinds:
        print(n, m, (a + b).dtype, (a * b).dtype, (a / np.array([1, 2])).dtype, np.maximum(a, b).dtype)
        print(np.concatenate([a, b]).dtype, (a == b).dtype, np.result_type(a, b))
        print(np.promote_types(a.dtype, b.dtype), np.where([True, False], a, b).dtype, (a @ b).dtype)
    print(n, (a + 1).dtype, (a * 2.5).dtype, (a + True).dtype, (a + np.int64(1)).dtype)
    print((a + np.float64(1)).dtype, (a + np.float32(1)).dtype, (a / 2).dtype)
    print((1 / np.ones_like(a, dtype=a.dtype)).dtype if n != 'bool' else '', (a ** 2.0).dtype, a.sum().dtype)
    print(a.mean().dtype, a.max().dtype, np.cumsum(a).dtype, a.T.dtype, a.copy().dtype)
    print(np.zeros_like(a).dtype)
f = np.float32(1.5)
print((f + 1).dtype, (f + 2.5).dtype, (f + np.float64(1)).dtype, (f * np.int64(2)).dtype)
print(type(f + 1).__name__, type(np.int64(1) + 1).__name__, type(np.int64(1) + 1.5).__name__)
print(type(np.int64(3) / 2).__name__, type(np.float64(1) + 1).__name__, type(1.5 + np.float32(1)).__name__)
print(type(np.bool_(True) + 1).__name__, type(np.int64(7) // 2).__name__, type(np.int64(2) ** 3).__name__)
print(type(np.int64(2) * 1.0).__name__, type(-np.int64(2)).__name__, type(abs(np.float32(-1))).__name__)
print(np.array([1, 2]).astype(float), np.array([1.9, -1.9]).astype(int), np.array([0, 2]).astype(bool))
print(np.array([True]).astype(float), np.array([1.5]).astype('float32').dtype)
print(np.array([1, 2], dtype='float').dtype, np.array([1.7]).astype(np.int64), np.array([1]).astype('int'))
print(np.array([1.0]).astype(bool), np.array([1]).astype(np.float32) / 3)
print(np.array([0.1], dtype=np.float32) + 0.2, np.float32(0.1) + np.float32(0.2), np.float32(0.1) == 0.1)
print(np.array([0.1], dtype=np.float32) == 0.1, np.float64(np.float32(0.1)), np.float32(1) / 3)
print(np.float32(16777216) + 1)
print(np.dtype(float), np.dtype(int), np.dtype(bool), np.dtype('f8'), np.dtype('f4'), np.dtype('i8'))
print(np.float64 == np.dtype('float64'), np.dtype(np.float32).name, np.issubdtype(np.float64, np.floating))
print(np.issubdtype(np.int64, np.integer), np.issubdtype(np.array([1.5]).dtype, np.number))
print(np.issubdtype(bool, np.integer), np.can_cast(np.int64, np.float64), np.finfo(float).eps)
print(np.finfo(np.float64).max, np.finfo(np.float32).eps, np.iinfo(np.int64).max, np.finfo(float).tiny)
print(np.iinfo(int).min)
with np.errstate(all='ignore'):
    print(np.array([np.nan, np.inf, -np.inf, 1e30]).astype(int), np.array([np.nan, 0.0]).astype(bool))
    print(np.array([2 ** 62]) * 4, np.array([1e300]).astype(np.float32), np.float64(1e300).astype(np.float32))
    print(np.int64(2 ** 62) * 4, np.array([-2 ** 63]) - 1, abs(np.array([-2 ** 63])), np.int64(5) / 0)
    print(np.float64(1) / 0, np.float64(0) / 0, np.int64(1) // 0, np.int64(5) % 0)
for t in (
    lambda: np.array([1]).astype('zz'), lambda: np.array([1]).astype(), lambda: np.array([1.5]).astype(5),
    lambda: np.dtype('qq'), lambda: np.dtype(), lambda: np.int64('a'), lambda: np.float64('a'),
    lambda: np.float64([1, 'b']), lambda: np.int64([1, 2]), lambda: np.float32(None),
    lambda: np.array([1]) + 2 ** 64, lambda: np.int64(2 ** 64), lambda: np.zeros(1, dtype=int) + 2 ** 65,
    lambda: np.array([1, 2], dtype=int) * 10 ** 20, lambda: np.result_type(),
    lambda: np.promote_types('zz', int), lambda: np.issubdtype(1), lambda: np.can_cast(1),
    lambda: np.finfo(int), lambda: np.iinfo(float), lambda: np.bool_([1, 2]), lambda: np.bool_(1, 2),
    lambda: np.zeros(2, dtype='what'), lambda: np.array([1, 2], dtype=3), lambda: np.float64(1, 2, 3),
    lambda: np.int64(1)(), lambda: np.float64(1).nothing, lambda: np.float32(1)[0], lambda: np.int64(5)[0],
    lambda: len(np.float64(2)), lambda: list(np.int64(2)), lambda: np.float64(1) + 'a',
    lambda: np.int64(1) + None, lambda: np.float64(2) @ 2, lambda: np.float64(1.5) | 1,
    lambda: np.int64(2) ** -1,
):
    try:
        print(t())
    except Exception as error:
        print(type(error).__name__, error)
np.array([1.5], dtype='unknown')
