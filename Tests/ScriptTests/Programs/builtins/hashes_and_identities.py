"""What `hash` and `id` promise."""
try:
    xrange
except NameError:
    xrange = range


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __eq__(self, other):
        return (self.x, self.y) == (other.x, other.y)

    def __hash__(self):
        return hash((self.x, self.y))


class Key:
    def __init__(self, value):
        self.value = value

    def __hash__(self):
        return self.value


print(hash(5), hash(-1), hash(-2), hash(True), hash(2 ** 61 - 1), hash(2 ** 61), hash(-2 ** 70), hash(0.5), hash(1e300))
print(hash(float('inf')), hash(-float('inf')), hash(3.0) == hash(3), hash((1, 2)), hash(()), hash((1, (2, 3.5), True)))
print(hash(frozenset()), hash(frozenset([1, 2, 3])), hash(range(0)) == hash(range(5, 5)), hash(Key(7)), hash(Key(2 ** 62)))
print(hash(Point(1, 2)) == hash((1, 2)), {Point(1, 2): 'a'}[Point(1, 2)], hash('ab') == hash('a' + 'b'), hash(Key(-1)))
print([hash(i / 4) for i in xrange(6)], hash(''), hash(slice) == hash(slice), len({hash(Key(i)) for i in xrange(5)}))
a, b = [1], [1]
c = a
print(id(a) == id(c), id(a) == id(b), id(a) == id(a[:]), id(None) == id(None), len({id(x) for x in (a, b, c)}))
print(isinstance(id(a), int), id(a) > 0, id(print) == id(print), id(Point) == id(type(Point(1, 1))), id(True) == id(1 == 1))


def distinct(values):
    seen = {}
    for value in values:
        seen.setdefault(id(value), value)
    return list(seen.values())


shared = [a, b, a, c, b]
print(distinct(shared), len(distinct([[], [], []])), hash(id(a)) == hash(id(c)))
for check in (
    lambda: hash([1]), lambda: hash({}), lambda: hash({1}), lambda: hash((1, [2])), lambda: hash(), lambda: hash(1, 2),
    lambda: hash(Key('a')), lambda: hash(Point([1], 2)), lambda: id(), lambda: id(1, 2), lambda: id(a, key=1),
    lambda: distinct(5), lambda: hash(slice(1)), lambda: {frozenset([1]): 1}[{1}], lambda: hash(print) + 'a',
    lambda: hash(object=1), lambda: xrange('5'), lambda: id(undefined), lambda: hash(id) + None,
):
    try:
        print(check())
    except Exception as e:
        print(type(e).__name__, e)
