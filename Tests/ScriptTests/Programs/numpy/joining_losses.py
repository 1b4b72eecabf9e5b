import numpy as np

losses = [np.array([0.5]), np.array([0.25, 0.125])]
print(np.hstack(losses), np.stack([np.ones(2), np.zeros(2)]), np.vstack((np.eye(2), [[5, 6]])))
print(np.dstack(([1, 2], [3, 4]))[0], np.hsplit(np.arange(4), 2), np.vsplit(np.eye(2), 2)[1])
print(np.array_split(range(5), 2), np.broadcast_shapes((1,), (4,)))
print(np.broadcast_to(0.5, (1, 2)))
tensors = [np.full((1, 2), i) for i in range(3)]
print(np.concatenate(tensors), np.stack(tensors).shape, np.stack(tensors, 2).shape, np.vstack(tensors).sum(0))
print(np.hstack(tensors), np.moveaxis(np.stack(tensors), 0, 2).shape)
np.stack(losses)
