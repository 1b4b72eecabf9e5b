import numpy as np

print(np.pi, np.e, np.inf, -np.inf, np.nan, np.newaxis, np.True_, np.False_)
print(np.float64(np.pi) == np.pi)
print(np.float64, np.float32, np.int64, np.bool_, np.ndarray, np.float64.__name__, np.exp, np.add)
print(np.array.__name__, np.sum.__name__, np.exp.__name__)
print(isinstance(np.float64(1), float), isinstance(np.int64(1), int), isinstance(np.float64(1), np.floating))
print(isinstance(np.int64(1), np.integer), isinstance(np.zeros(1), np.ndarray), isinstance(np.bool_(1), bool))
print(isinstance(1.0, np.floating), isinstance(np.float32(1), float))
print(isinstance(np.int64(1), (int, np.integer)), isinstance(np.float64(1), (int, float)))
print(isinstance(np.int64(1), np.number), isinstance([1], np.ndarray))
print(np.float64(1.5) + 1, np.int64(3), np.float32(0.1), np.bool_(0), np.float64('1e3'), np.int64('7'))
print(np.float64(True), np.int64(2.9), np.float64(), np.int64(), np.bool_(), np.float64([1, 2]))
print(np.isscalar(3), np.isscalar([1]), np.isscalar(np.float64(1)), np.ndim(3))
activations = {
    'tanh': (np.tanh, lambda y: 1 - y ** 2), 'relu': (lambda x: np.maximum(x, 0), lambda y: (y > 0) * 1.0),
}
for name, (f, df) in sorted(activations.items()):
    print(name, np.round(f(np.array([-1.0, 0.5])), 8), np.round(df(f(np.array([-1.0, 0.5]))), 8))
fs = [np.sin, np.cos, np.exp]
print([float(np.round(f(0.5), 8)) for f in fs], list(map(np.sqrt, [1, 4])))
print(list(filter(np.isfinite, [1.0, np.inf])), max([1, -5], key=np.abs), sorted([3, -1, 2], key=np.negative))
for t in (
    lambda: np.PI, lambda: np.float, lambda: np.int, lambda: np.bool8, lambda: np.asscalar(1), lambda: np.Inf,
    lambda: np.NaN, lambda: np.product([1]), lambda: np.float_(1), lambda: np.sigmoid(1), lambda: np.relu,
    lambda: np.alltrue([1]), lambda: np.cumproduct([1]), lambda: np.pi(), lambda: np.inf.x, lambda: np.nan[0],
    lambda: np(), lambda: np['a'], lambda: np.e.shape, lambda: np.newaxis.x, lambda: np.isscalar(),
    lambda: np.float64.nothing, lambda: np.ndarray.nothing, lambda: np.int64(None), lambda: np.True_(),
    lambda: np.row_stack([1]), lambda: np.in1d([1], [1]), lambda: np.trapz([1]),
):
    try:
        print(t())
    except Exception as error:
        print(type(error).__name__, str(error).split('.\n')[0].split('\n')[0])
np.random_normal(1)
