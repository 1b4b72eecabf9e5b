import numpy as np


def layer(features, bias=True):
    """A column of ones in front, as a network's layer wants it."""
    features = np.asarray_chkfinite(features, dtype=np.float64)
    return np.block([np.ones((len(features), 1)), features]) if bias else np.ascontiguousarray(features)


X = layer([[1, 2], [3, 4]])
print(X, layer([[1, 2]], bias=False))
images = np.arange(24).reshape(2, 3, 4)
red, green = np.dsplit(images, 2)
print(red[0].tolist(), green[1].tolist())
every = np.index_exp[..., ::2]
print(images[every].shape, np.index_exp[1:3], np.index_exp[0, None], images[np.index_exp[1, :2, -1]])
square = np.arange(9).reshape(3, 3)
lower, upper = np.tril_indices_from(square), np.triu_indices_from(square, 2)
print(square[lower], square[upper], square[np.diag_indices_from(square)].sum())
print(np.diagflat(square[0] + 1), np.vander(square[0], 2).tolist())
print(np.row_stack([square[0], square[1] * 10]), np.row_stack(([1], [2])).shape)
print(np.trim_zeros(square[0]), np.trim_zeros(square[0], trim='B'))
problems = {
    'nan': lambda: layer([[np.nan, 1]]), 'rows': lambda: np.row_stack([[1, 2], [3]]),
    'number': lambda: np.row_stack(3), 'index': lambda: images[np.index_exp[5]],
    'sections': lambda: np.dsplit(images, 3), 'ragged': lambda: np.block([[X, X], [X]]),
    'vector': lambda: np.diag_indices_from(square[0]), 'text': lambda: np.index_exp['a'].index('b'),
    'order': lambda: np.ascontiguousarray(), 'flat': lambda: np.diagflat(), 'powers': lambda: np.vander(square),
    'lower': lambda: np.tril_indices_from(images), 'upper': lambda: np.triu_indices_from(images),
    'trim': lambda: np.trim_zeros(square[0], 'ff'),
}
for name, problem in problems.items():
    try:
        print(name, problem())
    except Exception as e:
        print(name, type(e).__name__, e)
layer([[1.0, np.inf]])
