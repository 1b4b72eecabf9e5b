import numpy as np

first, second = np.array([1, 2, 3]), np.array([0.5, 0.25, 0.125])
table = np.row_stack((first, second))
print(table, np.row_stack([table, table[:1]]).shape, np.row_stack([first], dtype=float))
pick = np.index_exp[0, 1:]
print(table[pick], pick, np.index_exp[1], np.index_exp[table[0] > 1])
print(np.block([[table], [np.zeros((1, 3))]])[-1], np.diagflat(table[1, :2]))
strided = np.arange(10)[::3]
print(strided.flags.c_contiguous, np.ascontiguousarray(strided).strides, np.ascontiguousarray([1, 2], dtype=bool))
old = np.geterr()
print(old, np.seterr(over='raise') == old, np.geterr()['over'])
np.seterr(**old)
print(np.geterr() == old)
with np.errstate(divide='ignore'):
    print(np.geterr()['divide'], np.geterr()['invalid'])
cube = np.zeros((2, 2, 6))
print([part.shape for part in np.dsplit(cube, (1, 4))], np.index_exp[::2, ...])
for attempt in (
    lambda: np.row_stack((first, table.T)), lambda: np.row_stack(), lambda: table[np.index_exp[0, 5]],
    lambda: table[np.index_exp['row']], lambda: np.geterr(1), lambda: np.geterr()['nothing'],
    lambda: np.geterr('over'), lambda: np.dsplit(cube, 4), lambda: np.dsplit(table, 3),
    lambda: np.asarray_chkfinite(second / 0.0), lambda: np.asarray_chkfinite('a', dtype=float),
):
    try:
        with np.errstate(divide='ignore'):
            print(attempt())
    except Exception as e:
        print(type(e).__name__, e)
np.row_stack([first, first[:2]])
