import numpy as np

rates = np.array([0.5, 0.1, -2.75, 3.0])
for rate in rates:
    top, bottom = rate.as_integer_ratio()
    print(f'{rate} = {top}/{bottom}', rate.is_integer(), top / bottom == rate)
print(np.single(0.1).as_integer_ratio(), np.double(1e300).is_integer(), np.single(2.5).is_integer())
count = np.int_(12)
print(count.numerator, count.denominator, type(count.numerator).__name__, count.is_integer())
print([np.int_(number).bit_count() for number in (0, 1, 255, -255, 2**62)])
print(np.intp(6).bit_count() + np.long(7).bit_count(), count.real, count.imag, count.conj(), count.conjugate())
whole = rates[[rate.is_integer() for rate in rates]]
print(whole, whole.real, whole.imag, rates.conj()[0], rates.conjugate() is rates)
z = np.arange(3.0)
z.real = 7
z.real[1] = 5
print(z, z.imag.sum(), z.real is z, np.real(z)[0])
for attempt in (
    lambda: np.double('nan').as_integer_ratio(), lambda: np.single('-inf').as_integer_ratio(),
    lambda: rates.as_integer_ratio(), lambda: np.double(3).is_integer(0), lambda: rates.is_integer(),
    lambda: count.bit_count(1), lambda: np.double(2).bit_count(), lambda: rates.numerator,
    lambda: count.numerator(), lambda: count.denominator / '2', lambda: rates.conj(1),
    lambda: count.conjugate('x'), lambda: z.real['a'], lambda: z.imag + 'i', lambda: np.False_.numerator,
):
    try:
        print(attempt())
    except Exception as e:
        print(type(e).__name__, e)
np.double('inf').as_integer_ratio()
