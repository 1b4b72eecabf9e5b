import numpy as np

x = np.array([-2.0, -0.5, 0.0, 0.5, 2.0])
print(np.piecewise(x, [x < 0, x >= 0], [-1, 1]))
print(np.piecewise(x, [x < -1, x > 1], [-1.0, 1.0, lambda v: v]))
leaky = np.piecewise(x, [x < 0], [lambda v, slope: slope * v, lambda v, slope: v], 0.1)
print(leaky, np.piecewise(x, x > 0, [np.sqrt, lambda v: -v]))
print(np.piecewise(3, [True], [lambda v: v * 2]), np.piecewise(np.arange(4), [np.arange(4) > 1], [2.7]))
cube = np.arange(24).reshape(2, 3, 4)
print(np.apply_over_axes(np.sum, cube, [0, 2]), np.apply_over_axes(np.max, cube, 1).shape)
print(np.apply_over_axes(np.mean, cube, (-1,))[:, :, 0])
print(np.nancumprod([2, np.nan, 3]), np.correlate([1, 2, 3], [0, 1, 0.5]))
lags = np.correlate([1, 2, 3], [1, 2, 3], 'full')
print(lags, lags.argmax(), np.histogram_bin_edges(lags, 5))


def flat(values, axis):
    return values.sum(axis=axis).ravel()


for attempt in (
    lambda: np.piecewise(x, [x < 0], [1, 2, 3]), lambda: np.piecewise(x, [x < 0]),
    lambda: np.piecewise(x, [x < 0, x > 1, x == 0], [1]), lambda: np.piecewise(x, [], [1]),
    lambda: np.piecewise(x, [x[:2] < 0], [1]), lambda: np.piecewise(x, [x < 0], [lambda v: 1 / 0]),
    lambda: np.apply_over_axes(np.sum, cube, 3), lambda: np.apply_over_axes(flat, cube, [0, 1]),
    lambda: np.apply_over_axes(np.sum, [1, 2], 0), lambda: np.apply_over_axes(lambda v, axis: 1, cube, 0),
    lambda: np.apply_over_axes(np.sum, cube), lambda: np.nancumprod(cube, axis=3), lambda: np.correlate([1], [1], 2.5),
    lambda: np.histogram_bin_edges(lags, 2.5),
):
    try:
        print(attempt())
    except Exception as e:
        print(type(e).__name__, e)
