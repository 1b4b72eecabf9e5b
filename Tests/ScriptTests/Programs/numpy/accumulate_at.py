import numpy as np

np.random.seed(0)
words = np.array([2, 0, 2, 1, 2])
counts = np.zeros(3, dtype=int)
grads = np.arange(10.0).reshape(5, 2)
table = np.zeros((3, 2))
wrong = np.zeros((3, 2))
wrong[words] += grads
print(counts, table, wrong, np.bincount(words), np.unique(words), np.sort(words))
print(np.searchsorted([0, 1, 2], words), np.histogram(words, 3)[0], np.argsort(words, kind='stable'))
print(np.lexsort((grads[:, 0], words)), np.partition(words, 2)[2], words[np.argpartition(words, 0)[0]])
idx = np.unravel_index(np.argmax(table), table.shape)
print(idx, table[idx], np.ravel_multi_index(idx, table.shape), np.triu_indices(2, 1), np.tril_indices(2)[0])
print(table[np.diag_indices(2)])
np.copyto(table[1], 7)
np.fill_diagonal(table, 0.5)
print(table)
table[[5]] -= 1
