class C:
    pass


tries = [
    lambda: abs('a'), lambda: abs(), lambda: abs(1, 2), lambda: abs(None), lambda: round('a'),
    lambda: round(), lambda: round(1.5, 'a'), lambda: round(1.5, 2.0), lambda: min(), lambda: min([]),
    lambda: max(()), lambda: max(5), lambda: min(1, 2, default=3), lambda: max(1, 'a'),
    lambda: max([1, None]), lambda: min('a', key=5), lambda: sum(5), lambda: sum(['a']),
    lambda: sum(['a'], ''), lambda: sum([1, None]), lambda: sum(), lambda: sum([[1]]), lambda: pow(2),
    lambda: pow('a', 2), lambda: pow(2, 3, 0), lambda: pow(2.0, 3, 5), lambda: pow(2, -1, 4),
    lambda: divmod(1), lambda: divmod('a', 1), lambda: divmod(1, 0), lambda: divmod(1.5, 0),
    lambda: divmod(1, None), lambda: int('a'), lambda: int('1.5'), lambda: int(''), lambda: int(None),
    lambda: int([1]), lambda: int('9', 8), lambda: int(5, 2), lambda: int('1', 1), lambda: int('1', 40),
    lambda: int(C()), lambda: int('1', 'a'), lambda: float('a'), lambda: float(''), lambda: float(None),
    lambda: float([1]), lambda: float('1,5'), lambda: float(C()), lambda: bin(1.5), lambda: hex('a'),
    lambda: oct(None), lambda: bin(), lambda: chr('a'), lambda: chr(-1), lambda: chr(2000000),
    lambda: chr(1.5), lambda: ord('ab'), lambda: ord(''), lambda: ord(5), lambda: ord(), lambda: bool(1, 2),
    lambda: str(1, 2, 3, 4), lambda: float(1, 2), lambda: (1).nothing, lambda: (1.5).bit_length(),
    lambda: int(1e400), lambda: complex_is_missing(1), lambda: sum([1, 2], 'a'), lambda: sum({'a': 1}),
]
for t in tries:
    try:
        print(t())
    except Exception as e:
        print(type(e).__name__, e)
int('12 3')
