import numpy as np

series = np.array([0, 0, 3, 5, 0, 2, 4, 0, 0])
active = np.trim_zeros(series)
print(active, np.trim_zeros(series, 'f').size, np.trim_zeros(series.tolist(), 'b'), np.shares_memory(active, series))
window = np.index_exp[1:4]
print(series[window], window + np.index_exp[None], np.index_exp[[0, -1]])
table = np.row_stack([active, active[::-1]])
print(table, table[np.index_exp[:, ::2]])
levels = np.piecewise(active, [active == 0, active < 4], [-1, lambda v: v * 10, lambda v: v + 100])
print(levels, np.piecewise(active / 2, [active > 3], [np.sqrt]))
cube = np.stack([table, table * 2])
print(np.apply_over_axes(np.max, cube, [1, 2]).ravel(), np.apply_over_axes(np.sum, cube, -1)[1].tolist())
print(np.geterr() == {'divide': 'warn', 'over': 'warn', 'under': 'ignore', 'invalid': 'warn'})
with np.errstate(all='ignore'):
    print(sorted(set(np.geterr().values())), (active / (active * 0)).tolist()[:2])
for attempt in (
    lambda: np.trim_zeros(series, 'start'), lambda: np.trim_zeros(series, axis=-2), lambda: np.index_exp(), lambda: np.index_exp.first,
    lambda: np.row_stack([table, active[:2]]), lambda: np.piecewise(active, [active > 3], []), lambda: np.geterr().pop('log'),
    lambda: np.apply_over_axes(np.median, cube, 'x'), lambda: np.apply_over_axes(np.argmax, cube, [0, 1, 5]), lambda: np.geterr(divide='warn'),
):
    try:
        print(attempt())
    except Exception as e:
        print(type(e).__name__, e)
np.trim_zeros(series, trim=None)
