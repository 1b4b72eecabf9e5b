import numpy as np

a = np.ones((2, 3))
e = np.zeros((0, 3))
functions = [
    ('sum', np.sum), ('prod', np.prod), ('mean', np.mean), ('max', np.max), ('min', np.min),
    ('amax', np.amax), ('amin', np.amin), ('median', np.median), ('ptp', np.ptp), ('any', np.any),
    ('all', np.all), ('std', np.std), ('var', np.var), ('argmax', np.argmax), ('argmin', np.argmin),
    ('cumsum', np.cumsum), ('cumprod', np.cumprod), ('nanmax', np.nanmax), ('nanmin', np.nanmin),
    ('nansum', np.nansum), ('nanmean', np.nanmean), ('average', np.average), ('diff', np.diff),
]
for name, f in functions:
    for arguments in ((), (a, 2), (a, -3), (a, 'x'), (a, 1.5)):
        try:
            r = f(*arguments)
            print(name, 'no error')
        except Exception as error:
            print(name, type(error).__name__, error)
for f in (
    lambda: np.max([]), lambda: np.min([]), lambda: e.max(), lambda: e.min(axis=0), lambda: np.argmax([]),
    lambda: np.argmin(e, axis=0), lambda: np.max(e, axis=1), lambda: np.ptp([]),
    lambda: np.sum(a, axis=(0, 0)), lambda: np.sum(a, axis=(0, 2)), lambda: a.sum(2), lambda: a.mean(axis=5),
    lambda: a.max(-4), lambda: a.min(3), lambda: a.std(2), lambda: a.var(axis=2), lambda: a.prod(9),
    lambda: a.any(2), lambda: a.all(7), lambda: a.argmax(2), lambda: a.argmin(axis=4), lambda: a.cumsum(2),
    lambda: a.cumprod(3), lambda: np.sum(a, axis=0, wrong=1), lambda: a.sum(wrong=1), lambda: np.sum(),
    lambda: np.sum(a, out=np.zeros(7), axis=0), lambda: np.average([1, 2], weights=[1]),
    lambda: np.average([1, 2], weights=[0, 0]), lambda: np.average(a, weights=[1, 2]),
    lambda: np.percentile([1, 2], 101), lambda: np.percentile([1], -1), lambda: np.quantile([1], 2),
    lambda: np.percentile([1]), lambda: np.quantile([1, 2], 0.5, axis=1), lambda: np.median(a, axis=2),
    lambda: np.diff(5), lambda: np.diff([1], n=-1), lambda: np.cumsum(a, axis=2),
    lambda: np.argmax(a, axis=(0, 1)),
):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
a.sum(axis=2)
