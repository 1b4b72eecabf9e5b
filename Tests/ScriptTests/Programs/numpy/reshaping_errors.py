import numpy as np

a = np.arange(6)
m = a.reshape(2, 3)
tries = [
    lambda: a.reshape(4, 2), lambda: a.reshape(-1, 4), lambda: a.reshape(-1, -1), lambda: a.reshape('a'),
    lambda: a.reshape(2.0, 3), lambda: a.reshape(), lambda: np.reshape(a, (7,)), lambda: np.reshape(a),
    lambda: a.reshape(-2, 3), lambda: a.reshape((2, 3), 4), lambda: np.reshape(), lambda: a.reshape(0, 6),
    lambda: a.reshape(3, -1, 0), lambda: np.zeros(0).reshape(-1, 0), lambda: a.reshape(None),
    lambda: m.transpose(0), lambda: m.transpose(0, 2), lambda: m.transpose(0, 0),
    lambda: np.transpose(m, (0, 1, 2)), lambda: np.transpose(), lambda: m.swapaxes(0, 2),
    lambda: np.swapaxes(m, 0), lambda: np.swapaxes(m, 5, 0), lambda: np.moveaxis(m, 0, 5),
    lambda: np.moveaxis(m, 3, 0), lambda: np.moveaxis(m, [0, 1], 0), lambda: m.transpose('a'),
    lambda: np.moveaxis(m, 0), lambda: m.swapaxes(0), lambda: np.squeeze(m, axis=0), lambda: m.squeeze(5),
    lambda: np.squeeze(), lambda: np.expand_dims(m), lambda: np.expand_dims(m, 5),
    lambda: np.expand_dims(m, 'a'), lambda: np.ravel(), lambda: m.ravel('Z'), lambda: m.flatten(1, 2),
    lambda: m.flatten('Z'), lambda: np.atleast_1d([[1], [2, 3]]), lambda: np.expand_dims(m, (0, 0)),
    lambda: m.ravel(1, 2), lambda: np.flip(m, 2), lambda: np.flip(), lambda: np.fliplr(a),
    lambda: np.flipud(5), lambda: np.fliplr(), lambda: np.flipud(), lambda: np.roll(a),
    lambda: np.roll(a, 'x'), lambda: np.roll(m, 1, axis=3), lambda: np.rot90(a), lambda: np.rot90(),
    lambda: np.roll(a, 1.5), lambda: np.rot90(m, axes=(0, 0)), lambda: np.tile(a), lambda: np.tile(a, 'x'),
    lambda: np.tile(a, -1), lambda: np.repeat(a), lambda: np.repeat(a, -1), lambda: np.repeat(a, [1, 2]),
    lambda: np.repeat(m, 2, axis=2), lambda: a.repeat(), lambda: np.repeat(a, 'x'), lambda: np.pad(a),
    lambda: np.pad(a, 'x'), lambda: np.pad(a, 1, mode='nothing'), lambda: np.pad(a, -1),
    lambda: np.pad(m, ((1, 1),) * 3), lambda: np.repeat(a, 1.5), lambda: np.tile(a, 1.5),
    lambda: np.append([1]), lambda: np.append([[1, 2]], [3], axis=0), lambda: np.append(m, [[1]], axis=1),
    lambda: np.insert(a, 9, 1), lambda: np.insert(a, 1), lambda: np.insert(m, 5, 1, axis=0),
    lambda: np.insert(m, 0, [1, 2], axis=0), lambda: np.delete(a, 9), lambda: np.delete(a),
    lambda: np.delete(m, 5, axis=1), lambda: np.delete(m, 0, axis=2), lambda: np.delete(a, [0, 10]),
    lambda: np.delete(a, 'x'), lambda: np.insert(m, 0, 1, axis=7), lambda: np.append(),
    lambda: np.delete(a, -7),
]
for t in tries:
    try:
        print(np.shape(t()))
    except Exception as e:
        print(type(e).__name__, e)
np.arange(6).reshape(4, 2)
