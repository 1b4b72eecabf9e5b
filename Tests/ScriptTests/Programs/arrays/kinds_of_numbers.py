import numpy as np


def describe(value):
    kind = np.asanyarray(value).dtype.type
    return [parent.__name__ for parent in (np.generic, np.inexact, np.signedinteger, np.integer) if issubclass(kind, parent)]


for value in (np.True_, np.int_(3), np.intp(4), np.long(5), np.single(0.5), np.double(0.25)):
    print(type(value).__name__, describe(value), value.itemsize, repr(value))
print(np.bool(0), np.bool('x'), np.bool is np.bool_, np.double is np.float64, np.long is np.int_, np.intp is np.int64)
print(isinstance(np.False_, np.generic), isinstance(1.0, np.inexact), isinstance(np.float64(1), np.inexact))
print(np.issubdtype(np.int64, np.signedinteger), np.issubdtype(np.single, np.inexact), np.True_ and not np.False_)
print(np.iscomplexobj([1.5]), np.isrealobj(np.arange(3)), np.isreal([1, 2.5]), np.isreal(3), np.real([1, 2]))
print(np.True_ + np.True_, np.False_ * 3, np.int_('12') + 1, np.single(1) / 3)
for attempt in (
    lambda: np.generic(), lambda: np.inexact(1), lambda: np.signedinteger(2), lambda: np.int_('1.5'),
    lambda: np.intp('a'), lambda: np.long([1, 2], 3), lambda: np.double('one'), lambda: np.single('two'),
    lambda: np.bool(1, 2), lambda: np.True_ - np.False_, lambda: np.False_ @ 1, lambda: -np.False_,
    lambda: np.asanyarray([[1, 2], [3]]), lambda: np.iscomplexobj(), lambda: np.isreal(1, 2), lambda: np.real(),
    lambda: np.isrealobj(1, 2, 3),
):
    try:
        print(attempt())
    except Exception as e:
        print(type(e).__name__, e)
