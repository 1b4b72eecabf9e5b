import numpy as np

distances = np.array([[4, 1, 3, 2], [8, 6, 5, 7]])
near = distances.argpartition(1, axis=1)[:, :2]
print(np.sort(np.take_along_axis(distances, near, axis=1)))
labels = np.array([[0, 1, 0, 1], [1, 1, 0, 0]])
names = labels.choose([np.full((2, 4), -1), distances])
print(names, labels[0].choose(distances), np.int_(1).choose([5, 6]))
rows = np.array([[5, 2, 9], [1, 8, 3]])
rows.partition(1)
print(rows[:, 1], rows.mT[1])
lane = rows.view()
lane[0] = 0
print(rows[0], lane.base is rows, np.float64(2).view(), rows.view(dtype='int64').dtype)
batch = np.zeros((2, 3, 2))
batch.mT[0, 1] = 5
print(batch[0, :, 1], batch.mT.shape)
it = rows.flat
next(it)
print(it.copy(), it.index, it.copy() is rows)
constant = np.array([1, 2])
constant.setflags(write=False)
for attempt in (
    lambda: distances.argpartition(4, axis=1), lambda: distances.argpartition(0, axis=2), lambda: constant.partition(0),
    lambda: rows.partition(1.5), lambda: labels.choose([1]), lambda: labels.choose(), lambda: constant.setflags(writing=1),
    lambda: constant.setflags(0, 1, 2, 3), lambda: it.copy(2), lambda: it.copy()[7], lambda: constant.mT, lambda: rows.view(1, 2, 3),
    lambda: labels.choose(distances, distances[:, :3]), lambda: rows.view('f9'),
):
    try:
        print(attempt())
    except Exception as e:
        print(type(e).__name__, e)
constant.view().setflags(write=True)
