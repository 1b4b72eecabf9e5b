import numpy as np

a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
i = np.arange(24).reshape(2, 3, 4)
for name, f in (
    ('sum', np.sum), ('prod', np.prod), ('mean', np.mean), ('max', np.max), ('min', np.min),
    ('amax', np.amax), ('amin', np.amin), ('median', np.median), ('ptp', np.ptp), ('any', np.any),
    ('all', np.all),
):
    print(name, f(a), f(a, axis=0), f(a, 1), f(a, axis=-1, keepdims=True), f(a, keepdims=True), f([1, 2, 4]))
    print(f(i, axis=(0, 2)) if name != 'x' else '', f(i, axis=1).shape, f(np.array(3.5)))
    print(f(a[:, ::2], axis=0))
for name in ('sum', 'prod', 'mean', 'max', 'min', 'any', 'all'):
    f = getattr(a, name)
    print(name, f(), f(0), f(axis=1), f(axis=0, keepdims=True), f(axis=(0, 1)), f(axis=None))
print(a.sum(), a.prod(), a.mean(0), a.max(axis=1), a.min(1, keepdims=True), a.any(), a.all(axis=0))
print(a.argmax(), a.argmin(0), a.argmax(axis=1), a.cumsum(), a.cumsum(axis=0), a.cumprod(1))
print(np.cumsum([1, 2, 3]), np.cumprod([1, 2, 3]), np.cumsum(i, axis=2)[1, 2])
print(a.std(), np.std([1, 3]), a.var(axis=0), np.var([1.0, 2, 3, 4]), np.var([1.0, 3], ddof=1))
print(np.round(a.std(axis=1), 10), np.std(a, axis=0, keepdims=True))
print(np.round(np.std([1.0, 2, 4], ddof=1), 10), np.var(i, axis=(0, 1)))
print(a.ptp(axis=0) if hasattr(a, 'ptp') else np.ptp(a, 0))
print(np.argmax([1, 5, 5]), np.argmin([3, 1, 1]), np.argmax([1, np.nan, 7]), np.argmax(i, axis=1))
print(np.argmin(i, axis=-1).shape, np.argmax([[1, 2], [3, 0]], axis=0), np.argmax(a, axis=1, keepdims=True))
print(np.argmax([False, True]), np.argmin(a))
print(np.sum([True, True]), np.sum([True, False]).dtype, np.mean([1, 2]).dtype)
print(np.sum(np.ones(3, dtype=np.float32)).dtype, np.mean(np.ones(3, dtype=np.float32)).dtype)
print(np.prod([2, 3]).dtype, np.sum([]), np.prod([]), np.sum(np.zeros((0, 3)), axis=0), np.max([True, False]))
print(np.sum([0.5, 0.25], dtype=np.float32), np.sum([1.5, 2.5], dtype=int), np.cumsum([True, True]))
print(np.sum(5), np.sum([[1, 2], [3, 4]]))
with np.errstate(all='ignore'):
    print(np.max([1, np.nan]), np.min([np.nan, 1]), np.nanmax([1, np.nan, 3]), np.nanmin([np.nan, 2]))
    print(np.nansum([1, np.nan]), np.nanmean([1, np.nan, 3]))
    pass
    print(np.sum([np.inf, -np.inf]))
    print(np.mean([np.nan, 1]), np.median([1, np.nan]))
print(np.median([3, 1, 2]), np.median([4, 1, 2, 3]), np.median(a, axis=0), np.percentile([1, 2, 3, 4], 50))
print(np.percentile([1, 2, 3, 4, 5], [0, 25, 100]), np.quantile([1.0, 2, 4], 0.25))
print(np.percentile(a, 50, axis=1), np.average([1, 2, 4]), np.average([1.0, 2], weights=[3, 1]))
print(np.average(a, axis=0), np.average(a, axis=1, weights=[1, 0, 1]), np.quantile(a, [0.0, 1.0], axis=0))
print(sum(a), sum(a[0]), max(a[0]), min([v for v in a.flat]), max(np.array([3, 9])), sum(np.array([1, 2])))
print(len(a), round(a.mean(), 2), abs(a.min()), float(a.sum()), int(a.max()), list(map(float, a[0])))
print(sorted(a[1], reverse=True), a.sum().dtype, type(sum(np.array([0.5]))), np.diff([1, 4, 9]))
print(np.diff(a, axis=0), np.diff([1, 2, 4, 7], n=2))
