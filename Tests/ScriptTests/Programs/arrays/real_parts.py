import numpy as np

# A signal and its spectrum would be complex; what is real stays as it is.
signal = np.array([1.0, -2.0, 0.5])
print(signal.real, signal.imag, signal.conj() * signal, signal.conjugate().sum())
print(np.real(signal) is signal, np.real(4), np.isreal(signal), np.isrealobj(signal), np.iscomplexobj(signal))
print(signal.device, signal.to_device('cpu') is signal, np.float64(2).device)
half = np.asanyarray(signal, dtype=np.single)
print(half.dtype, half.real.dtype, half.imag.dtype, np.asanyarray(signal) is signal)
mask = np.array([np.True_, np.False_, np.bool(1)])
print(mask, mask.real, mask.imag, mask.conj(), mask.sum() == np.int_(2))
table = {np.double: 'double', np.single: 'single', np.long: 'long', np.bool: 'bool'}
print([table[array.dtype.type] for array in (signal, half, np.arange(2), mask)])
print([isinstance(array[0], np.generic) for array in (signal, half, mask)])
print([isinstance(array[0], np.signedinteger) for array in (signal, np.arange(2))], isinstance(half[0], np.inexact))
number = np.intp(5)
print(number.real, number.imag, number.numerator, number.denominator, number.bit_count(), number.is_integer())
for attempt in (
    lambda: signal.to_device('gpu'), lambda: signal.device + 1, lambda: signal.real(), lambda: signal.imag[5],
    lambda: np.real(1, 2), lambda: np.isrealobj(), lambda: np.isreal(), lambda: np.iscomplexobj(1, 2),
    lambda: np.asanyarray('a', dtype=float), lambda: np.asanyarray(), lambda: signal.conj(out=None),
    lambda: signal.to_device(), lambda: number.denominator.upper(), lambda: number.numerator + 'a',
):
    try:
        print(attempt())
    except Exception as e:
        print(type(e).__name__, e)
signal.device = 'gpu'
