import itertools


class H:
    def __hash__(self):
        return 5


class Text:
    def __hash__(self):
        return 'a'


class Nothing:
    __hash__ = None


class Equal:
    def __eq__(self, other):
        return True


print(isinstance(iter([]), type(iter([1]))), zip, map, enumerate, filter, reversed, frozenset, staticmethod)
print(type(frozenset()), isinstance(frozenset(), set), isinstance(zip(), zip), type({}.keys()))
print(type(iter({})))
print([type(x).__name__ for x in (
    iter('é'), iter('a'), reversed({}), reversed({}.items()), reversed({}.values()), iter(range(2)),
    reversed(range(3)), reversed([]), reversed(()), [].append, print, staticmethod(len), classmethod(len),
    iter(()), iter({1}), {}.values(), {}.items(), iter({}.items()), itertools.count(), itertools.chain(),
    iter(int, 1),
)])
z = iter([1])
print(list(z), type(z).__name__, hash(H()), hash(True), hash(2.0), hash(10 ** 20), hash(1.5))
print((2.5).as_integer_ratio(), (-0.1).as_integer_ratio(), (5).as_integer_ratio(), True.as_integer_ratio())
print((5).bit_count(), (3).conjugate(), (2.0).is_integer(), (1e300).as_integer_ratio()[1], True.real)
print((3).imag)
print((5).__add__(3), (5).__radd__(3), 'a'.__add__('b'), (5).__eq__(5.0), (5.0).__eq__(5), [3].__lt__([4]))
print((7).__divmod__(2), (2.5).__round__(), (2.675).__round__(2), (2.5).__floor__(), (5).__index__())
print((5).__neg__(), (5).__invert__(), list([1, 2].__reversed__()), (5).__add__('a'), (5.0).__add__(1))
print(True.__and__(False), (5).__pow__(2), 'ab'.__mul__(2), 'ab'.__rmul__(2), {1}.__rsub__({1, 2}))
print({1}.__or__([1]), {1: 2}.__or__({3: 4}), {}.__lt__({}), (1).__repr__(), (1.0).__hash__() == hash(1))
for f in (
    lambda: hash(Text()), lambda: {Text(): 1}, lambda: hash(Nothing()), lambda: {Nothing()},
    lambda: hash(Equal()), lambda: (1.5).is_integer(1), lambda: float('nan').as_integer_ratio(),
    lambda: float('inf').as_integer_ratio(), lambda: (5).__add__(), lambda: 'a'.__radd__('b'),
    lambda: [1].__radd__([2]), lambda: list.__len__(5), lambda: list.__len__(), lambda: list.append(5, 1), lambda: list.append(),
    lambda: int.__add__('a', 1), lambda: frozenset().add(1), lambda: (1).bit_count(2),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
hash([])
