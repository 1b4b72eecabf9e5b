import numpy as np

a, b = np.array([[1, 2], [3, 4]]), np.array([[5, 6]])
x, y = np.array([1, 2, 3]), np.array([4, 5, 6])
print(np.concatenate([a, b]), np.concatenate((a, b.T), axis=1), np.concatenate([x, y]))
print(np.concatenate([a, b], axis=None), np.concatenate([x]), np.concatenate(([1], [2.5], [True])))
print(np.concatenate([a, a], axis=-1), np.concatenate([[], [1]]), np.concatenate([a, b, a], 0).shape)
print(np.stack([x, y]), np.stack([x, y], axis=1), np.stack((a, a)).shape, np.stack([a, a], axis=-1)[0])
print(np.hstack([x, y]), np.hstack((a, b.T)), np.vstack([x, y]), np.vstack((a, b)), np.hstack([[1], [2, 3]]))
print(np.vstack([1, 2]), np.column_stack([x, y]), np.column_stack((x, np.ones((3, 2)))))
print(np.dstack([x, y]).shape, np.hstack([1, 2]))
print(np.row_stack([x, y]) if hasattr(np, 'row_stack_never') else '')
print(np.c_[x, y], np.c_[a, b.T], np.r_[x, y], np.r_[x, 0, [9]], np.r_[a, b], np.c_[np.ones(3), x], np.c_[x])
print(np.r_[0:3, 5:7], np.r_[-1:1:3j], np.c_[x, y, x * y], np.r_[1.5, 2], np.c_[a, [7, 8]])
print(np.split(np.arange(6), 3), np.split(np.arange(6), [2, 5]), np.array_split(np.arange(7), 3))
print(np.array_split([1, 2], 3), np.hsplit(np.arange(8).reshape(2, 4), 2))
print(np.vsplit(np.arange(8).reshape(4, 2), 2), np.split(np.arange(8).reshape(2, 4), 2, axis=1)[1])
print(np.split(np.arange(5), [1, 9]), [p.shape for p in np.array_split(np.zeros((7, 2)), 3)])
batches = np.array_split(np.arange(10), 4)
print([list(map(int, p)) for p in batches], sum(len(p) for p in batches), np.concatenate(batches))
print(np.vstack([np.zeros((0, 2)), [[1, 2]]]), np.concatenate([np.zeros((2, 0)), np.ones((2, 1))], axis=1))
print(np.hstack([np.zeros(2, dtype=int), np.ones(1)]), np.stack([np.array(1), np.array(2)]))
print(np.vstack([[1, 2]] * 3), np.hstack([a.T, a]).sum(axis=0), np.concatenate([a[None], a[None]]).shape)
tries = [
    lambda: np.concatenate([a, x]), lambda: np.concatenate([a, np.ones((2, 3))]),
    lambda: np.concatenate([a, np.ones((3, 2))], axis=1), lambda: np.concatenate([]),
    lambda: np.concatenate(a, b), lambda: np.concatenate([a, b], axis=2), lambda: np.concatenate(5),
    lambda: np.concatenate([1, 2]), lambda: np.concatenate(), lambda: np.concatenate([a, b], axis='x'),
    lambda: np.stack([x, [1, 2]]), lambda: np.stack([]), lambda: np.stack([x, y], axis=2), lambda: np.stack(),
    lambda: np.stack(5), lambda: np.hstack([a, b]), lambda: np.hstack([]), lambda: np.hstack(),
    lambda: np.hstack([x, a]), lambda: np.vstack([x, a]), lambda: np.vstack([]), lambda: np.vstack(),
    lambda: np.vstack([x, [1, 2]]), lambda: np.column_stack([x, [1, 2]]), lambda: np.column_stack([]),
    lambda: np.column_stack(), lambda: np.dstack([x, [1]]), lambda: np.dstack(), lambda: np.c_[x, [1, 2]],
    lambda: np.c_[a, x], lambda: np.r_[x, a], lambda: np.r_['bad', 1], lambda: np.column_stack(5),
    lambda: np.split(x, 2), lambda: np.split(x), lambda: np.split(x, 'a'), lambda: np.split(5, 2),
    lambda: np.split(x, 0), lambda: np.array_split(x, 0), lambda: np.array_split(x),
    lambda: np.array_split(x, -1), lambda: np.hsplit(5, 2), lambda: np.hsplit(a, 3), lambda: np.vsplit(x, 3),
    lambda: np.vsplit(a, 3), lambda: np.split(a, 2, axis=2), lambda: np.hsplit(a), lambda: np.vsplit(a),
]
for t in tries:
    try:
        print(np.shape(t()))
    except Exception as e:
        print(type(e).__name__, e)
np.vstack([np.ones((1, 2)), np.ones((1, 3))])
