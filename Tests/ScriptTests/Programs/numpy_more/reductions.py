import numpy as np

a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
i = np.arange(24).reshape(2, 3, 4)
for name in ('sum', 'prod', 'mean', 'max', 'min', 'any', 'all'):
    f = getattr(a, name)
    print(name, f(), f(0), f(axis=1), f(axis=0, keepdims=True), f(axis=(0, 1)), f(axis=None))
print(np.sum([1, 2], initial=10), np.max([1, 2], initial=5))
print(np.sum([1, 2, 3], where=[True, False, True]))
with np.errstate(all='ignore'):
    print(np.max([1, np.nan]), np.min([np.nan, 1]), np.nanmax([1, np.nan, 3]), np.nanmin([np.nan, 2]))
    print(np.nansum([1, np.nan]), np.nanmean([1, np.nan, 3]), np.nanstd([1, np.nan, 3]))
    print(np.nanvar([1.0, np.nan, 3]), np.nanargmax([np.nan, 1, 5]), np.nanargmin([np.nan, 1, 0]))
    print(np.nanmedian([1, np.nan, 3]), np.nanprod([2, np.nan]), np.sum([np.inf, -np.inf]))
    print(np.mean([np.nan, 1]), np.median([1, np.nan]), np.nancumsum([1, np.nan, 2]))
print(np.trapezoid([1, 2, 3]), np.ediff1d([1, 3, 6]))
