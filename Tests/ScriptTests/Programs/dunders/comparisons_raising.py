class Stubborn:
    def __eq__(self, o): raise ValueError('eq')
    def __ne__(self, o): raise ValueError('ne')
    def __lt__(self, o): raise ValueError('lt')
    def __le__(self, o): raise ValueError('le')
    def __gt__(self, o): raise ValueError('gt')
    def __ge__(self, o): raise ValueError('ge')
    def __hash__(self): raise ValueError('hash')
    def __bool__(self): raise ValueError('bool')
    def __str__(self): raise ValueError('str')
    def __repr__(self): raise ValueError('repr')
    def __format__(self, spec): raise ValueError('format ' + spec)


s = Stubborn()
for f in (
    lambda: s == 1, lambda: s != 1, lambda: s < 1, lambda: s <= 1, lambda: s > 1, lambda: s >= 1,
    lambda: {s: 1}, lambda: {s}, lambda: bool(s), lambda: str(s), lambda: repr(s), lambda: f'{s:>5}',
    lambda: '%s' % s, lambda: '{!r}'.format(s), lambda: [1, s].index(2), lambda: s in [1],
    lambda: sorted([s, s]), lambda: max(1, s), lambda: 1 == s, lambda: 1 < s, lambda: [s] == [1],
    lambda: not s, lambda: s and 1, lambda: [s].count(0), lambda: {1: s}[s], lambda: print(s),
    lambda: print([s]), lambda: s is s, lambda: [s] == [s], lambda: min([s]) is s, lambda: 1 < 2 < s,
):
    try:
        print(f())
    except ValueError as e:
        print(e)
if s:
    pass
