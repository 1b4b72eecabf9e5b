import numpy as np


def kind(v):
    if isinstance(v, (bool, np.bool_)):
        return 'bool'
    if isinstance(v, (int, np.integer)):
        return 'integer'
    if isinstance(v, (float, np.floating)):
        return 'floating'
    if isinstance(v, np.ndarray):
        return 'array of ' + ('floats' if np.issubdtype(
            v.dtype, np.floating,
        ) else str(v.dtype)) + ' in %d dimensions' % v.ndim
    return type(v).__name__


for v in (
    True, np.bool_(0), 3, np.int64(3), 2.5, np.float64(2.5), np.float32(2.5), np.ones(2),
    np.arange(4).reshape(2, 2), [1], None, np.array(5),
):
    print(kind(v), np.isscalar(v), np.ndim(v) if v is not None else '')
    print(np.result_type(v) if isinstance(v, (np.ndarray, np.floating)) else '')
eps = np.finfo(np.float64).eps
print(np.euler_gamma < 1)
a = np.arange(10)
b = a[2:5]
np.dtype('floating point')
