import numpy as np

losses = []
print(np.mean(losses))
print(np.mean(np.zeros((0, 3)), axis=0))
print(np.std(np.array([])))
print(np.var(np.array([2.0]), ddof=1))
print(np.nanmean([np.nan, np.nan]), np.nanmax([np.nan]))
print(np.nanmin(np.array([[np.nan, 1.0], [np.nan, 2.0]]), axis=0))
print(np.sum([]), np.prod([]))
