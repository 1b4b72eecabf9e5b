import numpy as np

series = np.array([1.0, 3.0, 2.0, 5.0, 4.0])
print(np.convolve(series, np.ones(3) / 3, mode='valid').round(6), np.convolve(series, [1, -1])[:3])
print(np.interp([0.5, 2.5, 9], np.arange(5), series))
print(np.diff(series))
print(np.cov(series, bias=True).round(6), np.corrcoef(series, series[::-1]).round(6), np.cumprod([1, 2, 3]))
print(np.average(series, weights=range(5)))
window = np.array([series[i:i + 3] for i in range(3)])
print(window.mean(axis=1).round(6), np.argmin(window, axis=1), np.ptp(window, axis=1), np.median(window, 1))
print(np.percentile(window, 50), np.quantile(series, [0.25, 0.75]), np.std(window, 1).round(6))
print(np.var(window).round(6), np.amax(window), np.amin(window, 0), np.prod(window[0]))
print(np.count_nonzero(window > 2))
np.convolve(series, [], 'same')
