import numpy as np

a = np.array([[1.0, np.nan, 3.0], [4.0, 5.0, np.nan]])
print(np.nansum(a), np.nansum(a, axis=0), np.nanmean(a, axis=1), np.nanmax(a), np.nanmin(a, axis=1))
print(np.isnan(a).sum(axis=0))
a[np.isnan(a)] = 0
print(a, np.nan_to_num([np.nan, -np.inf], neginf=0), np.where(a == 0, np.nanmean([1, np.nan]), a))
np.nanmax(np.array([]))
