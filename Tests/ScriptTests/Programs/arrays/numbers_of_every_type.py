import numpy as np

types = [np.bool, np.int_, np.intp, np.long, np.single, np.double]
for kind in types:
    array = np.ones(2, kind)
    one = array[0]
    family = [parent.__name__ for parent in (np.signedinteger, np.inexact, np.generic) if isinstance(one, parent)]
    print(array.dtype, repr(one), family, one.real, one.imag, one.conj(), one.conjugate(), one.device)
print(np.int_(7).numerator, np.int_(7).denominator, np.int_(7).bit_count(), np.double(7).is_integer())
print(np.double(0.375).as_integer_ratio(), [np.True_, np.False_], repr(np.bool(3) is np.True_))


def check(value, kind):
    if not isinstance(value, kind):
        raise TypeError(f'{value!r} is no {kind.__name__}')
    return kind(value)


for value, kind in (
    (np.True_, np.signedinteger), (np.single(1), np.inexact), (np.int_(3), np.double), (2, np.generic),
    (np.long(1), np.intp), (np.double(2), np.single), (np.False_, np.bool), (np.False_, np.long),
):
    try:
        print(check(value, kind))
    except TypeError as e:
        print('TypeError', e)
print(np.isreal(np.single(2)), np.isrealobj(2), np.iscomplexobj('text'), np.real(np.True_))
moved = np.asanyarray((1, 2)).to_device('cpu')
print(moved, moved.device)
for attempt in (lambda: np.True_(), lambda: np.False_ + [1, 'a'][1], lambda: moved.to_device(3)):
    try:
        print(attempt())
    except TypeError as e:
        print('TypeError', e)
np.double(np.arange(3).to_device('tpu'))
