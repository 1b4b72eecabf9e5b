import numpy as np

a = np.array([[1.0, np.nan, 3.0], [4.0, 5.0, np.nan]])
print(np.nanstd(a).round(8), np.nanvar(a, axis=1), np.nanprod(a), np.nanargmax(a, axis=1), np.nanargmin(a))
print(np.nanmedian(a), np.nancumsum(a[0]))
a[np.isnan(a)] = 0
np.nanargmin([np.nan, np.nan])
