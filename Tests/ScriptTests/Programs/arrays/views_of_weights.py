import numpy as np

weights = np.arange(6.0).reshape(2, 3)
shared = weights.view()
shared.shape = (3, 2)
shared[0] = -1
print(weights, shared.mT, np.matrix_transpose(weights).shape)
saved = weights.flat.copy()
weights -= 0.5
print(saved, weights.flat.copy() - saved)
target = np.ndarray((2, 2), dtype=np.int64)
target[...] = 3
print(target, isinstance(target, np.ndarray), np.ndarray(3, float).shape)
weights.setflags(write=0)


def update(array):
    try:
        array -= 1
        return 'changed'
    except ValueError as e:
        return f'ValueError {e}'


print(update(weights), update(weights.view()), update(weights.copy()), update(weights.mT))
weights.setflags(write=True)
print(update(weights), weights.flags.writeable)
scores = np.array([0.2, 0.9, 0.4, 0.6])
top = scores.argpartition(-2)[-2:]
print(sorted(top.tolist()), scores.argpartition([1, 2])[1:3])
scores.partition([1, 2])
print(scores[1:3], (scores > 0.5).view().choose(['no', 'yes'][0:0] or [0, 1]))
for attempt in (
    lambda: weights.view(4.5), lambda: weights.setflags('yes', 1, 2, 3), lambda: scores.partition(),
    lambda: scores.argpartition('a'), lambda: scores.partition(4), lambda: np.arange(3).mT, lambda: weights.flat.copy('C'),
    lambda: np.ndarray(), lambda: np.ndarray((2, -1)), lambda: np.ndarray('a'), lambda: np.array([2]).choose([0, 1]),
):
    try:
        print(attempt())
    except Exception as e:
        print(type(e).__name__, e)
np.arange(3).choose([1, 2], out=np.zeros(2))
