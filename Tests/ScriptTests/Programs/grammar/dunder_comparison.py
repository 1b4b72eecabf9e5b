class Version:
    def __init__(self, *parts):
        self.parts = parts

    def __eq__(self, other):
        return isinstance(other, Version) and self.parts == other.parts

    def __lt__(self, other):
        return self.parts < other.parts

    def __le__(self, other):
        return self.parts <= other.parts

    def __hash__(self):
        return hash(self.parts)

    def __repr__(self):
        return 'v' + '.'.join(str(p) for p in self.parts)


a, b, c = Version(1, 2), Version(1, 10), Version(1, 2)
print(a == c, a != c, a < b, a > b, a <= c, a >= b, a == 1, a != 1, a is c)
print(sorted([b, a, Version(0, 9)]), min(a, b), max([a, b]), {a: 'x'}[c], c in {a}, len({a, b, c}))
print([b, a].index(c))


class OnlyEq:
    def __eq__(self, o):
        return True

    def __ne__(self, o):
        return 'ne called'

    def __gt__(self, o):
        return 'gt'

    def __ge__(self, o):
        return NotImplemented


o = OnlyEq()
print(o == 5, 5 == o, o != 5, o > 1, 1 < o, [o] == [3], o in [], 7 in [o])
for f in (lambda: {o}, lambda: o < 1, lambda: o >= 1, lambda: {o: 1}, lambda: a > 5):
    try:
        print(f())
    except TypeError as e:
        print(e)
print(Version(1) < Version('a'))
