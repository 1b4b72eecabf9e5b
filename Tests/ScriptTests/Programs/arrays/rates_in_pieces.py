import numpy as np

# A learning rate that warms up, stays and decays, and what became of the weights with it.
epochs = np.arange(10.0)
rate = np.piecewise(epochs, [epochs < 3, epochs > 6], [lambda e: 0.1 * (e + 1), lambda e: 0.3 * 0.5 ** (e - 6), 0.3])
print(rate)
factors = 1 - rate
factors[4] = np.nan
left = np.nancumprod(factors)
print(np.round(left, 12), np.nancumprod(np.array([3, 4])), np.nancumprod(np.ones((2, 2)), axis=0).tolist())
weights = np.random.RandomState(0).normal(size=(4, 3, 2))
norms = np.apply_over_axes(np.linalg.norm, weights, [])
print(norms is weights, np.round(np.apply_over_axes(np.sum, weights ** 2, [1, 2]).ravel(), 8))
print(np.histogram_bin_edges(rate, bins=3), np.round(np.histogram_bin_edges(weights, 4), 6))
smooth = np.correlate(rate, np.ones(3) / 3, mode='same')
print(np.round(smooth, 10), np.correlate(np.arange(3), np.arange(4)))
for attempt in (
    lambda: np.piecewise(epochs, [epochs > 3, epochs > 4], [1, 'fast']), lambda: np.piecewise(),
    lambda: np.apply_over_axes(np.sum, weights, [0, 5]), lambda: np.apply_over_axes(np.add, weights, 1.5),
    lambda: np.correlate([[1, 2]], [1]), lambda: np.correlate(rate), lambda: np.nancumprod(rate, 1),
    lambda: np.histogram_bin_edges([[1], [2, 3]]), lambda: np.histogram_bin_edges(rate, range=(0, np.inf)),
):
    try:
        print(attempt())
    except Exception as e:
        print(type(e).__name__, e)
np.piecewise(epochs, [epochs < 3], [lambda e: missing])
