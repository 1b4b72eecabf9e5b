import numpy as np

a = np.array([3.0, 1.0, 2.0])
print(sum(a), max(a), min(a), len(a), sorted(a), list(a), tuple(a), set(a.tolist()) == {1.0, 2.0, 3.0})
print(any(a > 2), all(a > 0), abs(-a), round(float(a[0]), 1), list(reversed(a)), list(enumerate(a)))
print(list(zip(a, [1, 2, 3])), list(map(int, a)), [x for x in a if x > 1], 2.0 in a, float(a[1]), int(a[2]))
print(str(a), a.tolist(), bool(a[0] > 1), sum(a) / len(a), sum(x * x for x in a))
print(dict(zip('abc', a.tolist())))
first, *rest = a
x, y, z = a
print(first, rest, x + y, [*a], (lambda *v: len(v))(*a), 'values: ' + str(a), 'v=%s' % a, 'v=%.2f' % a[0])
print(f'{a[0]:.3f} {a}', '{:.1f} {}'.format(a[1], a.shape), ', '.join(str(v) for v in a))
print(', '.join('%g' % v for v in a), '%s' % (a.shape,), '%d %s' % (len(a), a.dtype))
for i, row in enumerate(np.arange(4).reshape(2, 2)):
    print(i, row, row[0], sum(row))
for r, c in np.argwhere(np.eye(2) > 0):
    print(r, c)
data = [[1, 2], [3, 4]]
print(np.array(data).T.tolist(), np.mean(data), np.sum(data, axis=0), np.dot(data, data), np.max([1, 2, 3]))
print(np.array([len(s) for s in ['a', 'bb']]), np.array(list(map(float, ['1', '2.5']))))
print(np.array([v for v in range(3)]), np.array(list({'a': 1, 'b': 2}.values())), np.array(tuple(range(2))))
print([1, 2] + np.array([1, 2]), np.array([1, 2]) + (3, 4), [1] * np.array([2, 3]), 2 ** np.array([1, 2]))
print([np.array([1, 2]), 'text'], {'w': np.zeros(2)}, (1, np.array([1.5])))
w = [np.ones((2, 3)), np.ones((3, 1))]
print([p.shape for p in w], sum(p.size for p in w), np.array([1, 2]) if a.any() else 0)
print([i for i, v in enumerate(a) if v == max(a)][0], min(range(3), key=lambda i: a[i]))
print(max(range(len(a)), key=a.__getitem__), sorted(range(3), key=lambda i: -a[i]))
print(np.array(sorted(a, reverse=True)), isinstance(a, list), type(a[0]) == float)
print(type(a.tolist()[0]) == float, [a is b for b in [a]])
print(*a, sep=', ')
print(a.shape[0] * 2, a.shape + (1,), a.shape == (3,), -a.shape[0], a.size // 2, range(a.size)[-1])
print(list(range(a.shape[0])), np.zeros(a.shape + (2,)).shape, np.ones(len(a)) / len(a), a[len(a) - 1])
print(a[-1] == a[2], a[int(1.9)], a[True if a[0] else False].shape)
total = 0
for v in a:
    total += v
print(total, type(total).__name__, total == 6, int(total), '%d' % total, round(total), total.is_integer())
print([total] * 2, {total: 1}, total // 4, 7 % total, 2 ** total)
a + 'text'
