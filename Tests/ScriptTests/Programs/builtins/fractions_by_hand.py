"""Exact fractions from what numbers know of themselves."""
import math


class Fraction:
    def __init__(self, value, other=1):
        a, b = value.as_integer_ratio()
        c, d = other.as_integer_ratio()
        if not c:
            raise ZeroDivisionError(f'Fraction({value}, {other})')
        shared = math.gcd(a * d, b * c)
        self.numerator, self.denominator = a * d // shared, b * c // shared

    def __add__(self, other):
        return Fraction(self.numerator * other.denominator + other.numerator * self.denominator,
                        self.denominator * other.denominator)

    def __repr__(self):
        return f'{self.numerator}/{self.denominator}'


print(Fraction(0.75), Fraction(3, 6), Fraction(True, 4), Fraction(0.1), Fraction(2.5, 0.5), Fraction(1e22))
print(Fraction(1, 3) + Fraction(1, 6), Fraction(1, 3) + 2, Fraction(1, 2) + True)
print((0.3).as_integer_ratio(), (10 ** 30).as_integer_ratio(), (-5).as_integer_ratio(), False.as_integer_ratio())
print((1.5).hex(), (-0.1).hex(), (0.0).hex(), (-0.0).hex(), (1e-320).hex(), (2.0 ** 1000).hex(), math.inf.hex(), math.nan.hex())
print((255).bit_length(), (255).bit_count(), (-7).bit_count(), (2 ** 100 - 1).bit_count(), True.bit_count(), True.bit_length())
for number in (7, -3, 2 ** 70, True, False, 2.5, -0.0, math.inf):
    print(number, number.real, number.imag, number.conjugate(), end=' ')
    if isinstance(number, int):
        print(number.numerator, number.denominator, type(number.real).__name__, type(number.numerator).__name__, end='')
    print()


def popcount(values):
    return sum(value.bit_count() for value in values)


print(popcount([1, 2, 3, True]))
for attempt in (
    lambda: Fraction(math.inf), lambda: Fraction(math.nan), lambda: Fraction(1, 0), lambda: Fraction(1, False),
    lambda: Fraction('1'), lambda: popcount([1.5]), lambda: popcount('a'), lambda: (5).bit_count(1), lambda: True.bit_count(1),
    lambda: True.bit_length(2), lambda: (5).conjugate(1), lambda: (2.5).conjugate(0), lambda: True.conjugate(1),
    lambda: (5).as_integer_ratio(1), lambda: (2.5).as_integer_ratio(1), lambda: True.as_integer_ratio(None),
    lambda: (2.5).hex(16), lambda: float.hex(5), lambda: int.bit_count(2.5), lambda: bool.bit_count(), lambda: (2.5).numerator,
    lambda: setattr(5, 'real', 6), lambda: setattr(2.5, 'imag', 1.0), lambda: setattr(True, 'numerator', 2),
    lambda: setattr(5, 'denominator', 2), lambda: (5).real(), lambda: (5).imag(), lambda: (5).numerator(),
    lambda: (5).denominator(), lambda: (2.5).real(), lambda: (2.5).imag(), lambda: True.real(), lambda: True.imag(),
    lambda: True.numerator(), lambda: True.denominator(),
):
    try:
        print(attempt())
    except Exception as e:
        print(type(e).__name__, e)
