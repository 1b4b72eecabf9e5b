import numpy as np

losses = np.array([0.9, 0.1, 0.5, 0.7, 0.3])
best = losses.argpartition(2)
print(sorted(losses[best[:2]].tolist()), losses[best[2]], best.dtype)
losses.partition(1)
print(losses[1], losses[:2].max() <= losses[2:].min(), losses.argpartition(-1)[-1] == losses.argmax())
grid = np.array([[3, 1, 2], [9, 7, 8]])
grid.partition(0, axis=1)
print(grid[:, 0], np.array([[3, 1], [2, 5]]).argpartition(0, axis=0)[0], np.array([[3, 1]]).argpartition(1, axis=None)[1])
picks = np.array([0, 2, 1, 0])
print(picks.choose([[1, 2, 3, 4], [10, 20, 30, 40], [100, 200, 300, 400]]), picks.choose(-1, -2, -3))
print(np.array([3, -1]).choose([10, 20], mode='wrap'), np.array([5, -5]).choose([1, 2], mode='clip'))
frozen = np.arange(4.0)
frozen.setflags(write=False)
print(frozen.flags.writeable, frozen.view().flags.writeable, grid.view() is grid, grid.view().base is grid)
same = grid.view(np.int64)
same[0, 0] = -5
print(grid[0, 0], grid.mT.shape, grid.mT.flags['F_CONTIGUOUS'], np.zeros((2, 3, 4)).mT.shape)
flat = grid.flat.copy()
flat[0] = 99
print(flat[0], grid[0, 0], grid.T.flat.copy())
for attempt in (
    lambda: losses.argpartition(9), lambda: losses.argpartition(), lambda: losses.partition('1'),
    lambda: losses.partition(1, axis=3), lambda: picks.choose([1, 2]), lambda: picks.choose([]),
    lambda: losses.choose([1, 2]), lambda: frozen.setflags(write='x', other=1), lambda: frozen.fill(1),
    lambda: losses.mT, lambda: grid.flat.copy(1), lambda: grid.view('nothing'), lambda: picks.choose([1, 2, 3], mode='off'),
):
    try:
        print(attempt())
    except Exception as e:
        print(type(e).__name__, e)
frozen[0] = 1
