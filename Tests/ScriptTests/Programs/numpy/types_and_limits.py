import numpy as np

print(np.result_type(1, 2.5), np.result_type(np.int64, np.float32), np.promote_types('int64', 'float32'))
print(np.can_cast('float64', 'int64'), np.can_cast(int, float), np.issubdtype(np.float32, np.floating))
print(np.issubdtype(np.int64, np.floating), np.issubdtype(bool, np.bool_), np.isscalar(2.5), np.isscalar([1]))
print(np.dtype('bool'), np.dtype(np.int64).itemsize)
print(np.finfo(np.float32).max, np.finfo(float).eps, np.finfo(np.float64).min, np.iinfo(np.int64).min)
print(np.iinfo(int).max, np.float32(1) / 3, np.floating, np.integer, np.number)
print(isinstance(np.float32(1), np.floating), isinstance(np.int64(1), np.integer))
print(isinstance(np.int64(1), np.number), isinstance(1, np.number))
x = np.zeros((2, 3), dtype=np.float32)
print(x.itemsize, x.nbytes, x.strides, x.T.strides, x.ndim, x[::2].strides, x.base is None, x[0].base is x)
print(x.flags['C_CONTIGUOUS'], x.T.flags['F_CONTIGUOUS'], x.flags.writeable, np.ndarray)
print(isinstance(x, np.ndarray))
print(x.dtype is np.dtype('float32') or x.dtype == np.float32)
y = x[:, 1:]
print(np.shares_memory(x, y), np.may_share_memory(x, y), np.shares_memory(x, x.copy()))
print(np.may_share_memory(x, np.ones(2)), y.base is x, np.array_str(x[0]), np.array_repr(y[0]))
print(np.array2string(x[0], separator=';'))
for f in (
    lambda: np.result_type('a b'), lambda: np.promote_types(1, 2), lambda: np.can_cast(),
    lambda: np.issubdtype(), lambda: np.finfo('int64'), lambda: np.iinfo('float64'), lambda: np.isscalar(),
    lambda: np.float32('x'), lambda: np.floating(), lambda: np.integer(1), lambda: np.number(2),
    lambda: np.ndarray(), lambda: np.may_share_memory(x), lambda: np.shares_memory(x), lambda: np.e(),
    lambda: x.base.x, lambda: x.flags.nothing, lambda: x.flags['X'], lambda: x.strides[9],
    lambda: x.nbytes[0], lambda: x.itemsize(), lambda: np.array2string(), lambda: np.array_str(),
    lambda: np.array_repr(),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, str(e).split('\n')[0][:90])
np.iinfo(np.float32)
