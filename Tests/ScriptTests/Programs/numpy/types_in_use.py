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
print(1 + eps > 1, 1 + eps / 2 > 1, np.iinfo(np.int64).max + 1, np.can_cast(np.float64, np.float32))
print(np.promote_types(np.float32, np.int64), np.number is np.integer, np.dtype(float) == np.float64)
print(np.e ** 0)
a = np.arange(10)
b = a[2:5]
print(np.may_share_memory(a, b), np.shares_memory(a[::2], a[1::2]), b.base is a, b.strides, a[::-2].strides)
print(b.nbytes, b.itemsize, a.flags.c_contiguous, a.flags['OWNDATA'], np.array2string(b * 1.5, precision=1))
print(np.array_repr(b), np.array_str(b))
np.dtype('floating point')
