"""Numbers of every kind treated alike: parts, ratios and bits."""
from collections import Counter


def describe(x):
    parts = [type(x).__name__, repr(x), f'real={x.real!r}', f'imag={x.imag!r}', f'conjugate={x.conjugate()!r}']
    top, bottom = x.as_integer_ratio()
    parts.append(f'ratio={top}/{bottom}')
    if isinstance(x, int):
        parts.append(f'{x.numerator}/{x.denominator} bits={x.bit_length()} ones={x.bit_count()}')
    else:
        parts.append(x.hex())
    return ' '.join(parts)


for x in (0, 1, -12, 10 ** 20, True, False, 0.5, -3.25, 1e-5, 123456789.125, 5e-324, 1.7976931348623157e308):
    print(describe(x))
for x in ('1', None, [1], float('inf'), float('-inf'), float('nan'), {1: 2}, (1,), len):
    try:
        print(describe(x))
    except (AttributeError, OverflowError, ValueError) as e:
        print(type(e).__name__, e)


def parity(n):
    """Whether the number of ones is odd, of a list of flags or one number."""
    if isinstance(n, list):
        return sum([flag.numerator * flag.real.bit_count() for flag in n]) % 2
    return n.bit_count() & 1


print([parity(n) for n in range(10)], parity([True, False, True, True]))
print(Counter(bool(parity(n)).real for n in range(100)), sum(map(int.bit_count, range(16))), list(map(float.hex, [1.0, 0.3])))
print(list(map(bool.conjugate, [True, False])), list(map(int.as_integer_ratio, [3, True])), max([3, -5, 2], key=int.bit_length))
print([b.imag + b.denominator for b in (True, False)], [b.as_integer_ratio() for b in (True, False)])
for call in (
    lambda: list(map(int.bit_count, [1, 2.5])), lambda: list(map(float.hex, [1.0, 2])), lambda: parity(2.5),
    lambda: list(map(bool.conjugate, [1])), lambda: list(map(int.as_integer_ratio, ['3'])), lambda: parity([True, 1.5]),
    lambda: float.as_integer_ratio(3), lambda: float.conjugate(), lambda: int.conjugate('a'), lambda: (1).real.imag.nope,
    lambda: True.real.bits, lambda: sum(b.denominator for b in 'ab'), lambda: max([1, 'a'], key=int.bit_length),
    lambda: bool.as_integer_ratio(2), lambda: bool.bit_count('a'), lambda: bool.bit_length(1.0), lambda: 10 ** 400 * 1.0,
):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
