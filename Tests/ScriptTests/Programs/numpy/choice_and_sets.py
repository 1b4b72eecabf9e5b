import numpy as np

labels = np.array([2, 0, 1, 2, 2, 0])
classes, inverse, counts = np.unique(labels, return_inverse=True, return_counts=True)
print(classes, inverse, counts, classes[counts.argmax()], np.eye(len(classes))[inverse][:2])
print(np.bincount(labels) / labels.size, np.isin(labels, [0, 2]))
print(np.searchsorted(classes, labels), np.sort(labels)[::-1], np.partition(labels, 3)[3])
print(labels[np.argpartition(labels, 5)[5]], np.lexsort((labels,))[0], np.histogram(labels, bins=3)[0])
confusion = np.zeros((3, 3), dtype=int)
print(confusion, confusion.trace())
print(np.unravel_index(confusion.argmax(), confusion.shape))
print(np.ravel_multi_index((1, 2), (3, 3)), confusion[np.triu_indices(3, 1)].sum())
print(confusion[np.tril_indices(3, -1)].sum(), np.diag_indices(3)[0])
a = np.zeros(4)
np.copyto(a[2:], 8)
m = np.ones((2, 2))
np.fill_diagonal(m, 3)
print(a, m)
confusion[[0, 5], [0, 0]] += 1
