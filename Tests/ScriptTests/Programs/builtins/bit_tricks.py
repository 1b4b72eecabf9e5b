"""Masks, Gray codes and checks of flags, with the methods of int, bool and float."""


class Mask:
    def __init__(self, flags):
        self.value = sum(flag.numerator << place for place, flag in enumerate(flags))

    def __len__(self):
        return self.value.bit_count()

    def density(self, width):
        return (self.value.bit_count() / width.real).as_integer_ratio()

    def flags(self):
        return [bool(self.value >> place & 1) for place in range(self.value.bit_length())]


def gray(n):
    return n ^ n >> 1


def exact(x):
    """A float as mantissa and exponent, read from its text to base 16."""
    sign, text = ('-', x.hex()[1:]) if x < 0 else ('', x.hex())
    mantissa, exponent = text.split('p')
    return sign + mantissa.rstrip('0'), int(exponent)


mask = Mask([True, False, True, True])
print(mask.value, len(mask), mask.density(4), mask.flags(), [gray(n).bit_count() - gray(n - 1).bit_count() for n in range(1, 9)])
print(exact(10.0), exact(-0.625), exact(1 / 3), exact(2.0 ** -1074))
flags = [True, False, True]
print(sum(f.real for f in flags), [f.imag for f in flags], [f.denominator for f in flags], [f.conjugate() for f in flags])
print([f.as_integer_ratio() for f in flags], sum(f.bit_length() for f in flags), sum(f.bit_count() for f in flags))
print((6).conjugate() + (2.5).conjugate(), (6).imag, (2.5).imag, (2.5).real, (6).denominator, (0.5).as_integer_ratio()[1])
print((12).as_integer_ratio(), (1 << 90).bit_count(), (-(1 << 90) + 1).bit_count(), (1 << 90).numerator == 1 << 90)
for check in (
    lambda: Mask([1.0, 2.0]), lambda: Mask('ab'), lambda: Mask(5), lambda: mask.density('4'), lambda: mask.density(0),
    lambda: gray(0.5), lambda: exact(5), lambda: exact(float('inf')), lambda: exact(float('nan')), lambda: exact('0x1'),
    lambda: [f.bit_count for f in (None,)], lambda: [f.conjugate() for f in ['a']], lambda: [f.denominator for f in [0.5]],
    lambda: [f.imag for f in [[]]], lambda: [f.real for f in [{}]], lambda: sum(f.bit_length() for f in [0.5]),
    lambda: (0.5).as_integer_ratio(2), lambda: [f.as_integer_ratio() for f in [True, 'a']],
    lambda: (float('inf')).as_integer_ratio(), lambda: (float('nan')).as_integer_ratio(), lambda: mask.value.bit_count(8),
):
    try:
        print(check())
    except Exception as e:
        print(type(e).__name__, e)
print(mask.value.imag.hex())
