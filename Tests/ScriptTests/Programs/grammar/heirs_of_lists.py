import copy


class Names(list):
    def first(self):
        return self[0]


n = Names(['a', 'b'])
n.append('c')
n.tag = 5
print(n, n.first(), len(n), isinstance(n, list), n.tag, n[1:], n == ['a', 'b', 'c'], ['a', 'b', 'c'] == n)
print(type(n).__name__, type(n[1:]).__name__, type(n.copy()).__name__, type(n + []).__name__)
n += ['d']
print(n, type(n).__name__)
n *= 2
print(n, type(n).__name__, n + ['x'], ['x'] + n, n * 2 == list(n) * 2, 'a' in n, sorted(n))
print(list(reversed(n)), [x for x in n], ','.join(n), max(n), n.index('b'), n.count('a'), bool(Names()))
a, *b = n
print(a, b, Names() == [], n < ['z'], [n], repr(n), str(n), f'{n}', '%s' % (n,), vars(n))
n[0] = 'zz'
del n[1]
n[1:3] = ['q']
n.sort()
n.reverse()
n.extend('xy')
n.insert(0, 'first')
n.remove('q')
print(n, n.pop(), tuple(n), set(n) == set(list(n)), dict(enumerate(n)))
c = copy.copy(n)
c.append(1)
d = copy.deepcopy(n)
d.append(2)
print(n, c, d, type(c).__name__, type(d).__name__, c.tag, d.tag)


class Stack(list):
    def __init__(self, *values, name='s'):
        super().__init__(values)
        self.name = name

    def __repr__(self):
        return f'Stack<{self.name}>{super().__repr__()}'

    def __getitem__(self, i):
        return 'got', super().__getitem__(i)

    def __setitem__(self, i, v):
        super().__setitem__(i, v * 10)

    def __len__(self):
        return super().__len__() + 100

    def __contains__(self, x):
        return x == 'magic' or super().__contains__(x)

    def __eq__(self, other):
        return 'equal'

    def __add__(self, other):
        return Stack(*list.__add__(self, other), name=self.name)

    def append(self, x):
        super().append(x + 1)


s = Stack(1, 2, name='n')
s.append(3)
s[0] = 7
print(s, str(s), [s], s[0], len(s), 'magic' in s, 7 in s, 70 in s, s == 1, s + [9], list(s), [x for x in s])
print(s.name, f'{s}', '{}'.format(s), '%s %r' % (s, s), bool(s))


class Point(tuple):
    def __new__(cls, x, y):
        return tuple.__new__(cls, (x, y))

    @property
    def x(self):
        return self[0]

    def __add__(self, other):
        return Point(self[0] + other[0], self[1] + other[1])


p = Point(1, 2)
q, r = p
print(p, p.x, p + (3, 4), (1, 2) == p, p == (1, 2), {p: 1}[1, 2], len(p), q, r, isinstance(p, tuple))
print('%d %d' % p, p[::-1], hash(p) == hash((1, 2)), list(p), p < (1, 3), 1 in p, type(p + p).__name__)
print(p.index(2), sum(p), max(p), repr(p), (lambda *a: a)(*p))


class Both(Names, object):
    pass


print(Both('ab'), [k.__name__ for k in Both.__mro__], issubclass(Both, list), Both.__bases__)


def conflict():
    class Wrong(list, dict):
        pass


def closed():
    class Wrong(range):
        pass


for f in (
    lambda: {n: 1}, lambda: n.nothing, lambda: Names(5), lambda: Names(1, 2), lambda: n['a'], lambda: n + 5,
    lambda: n < 5, lambda: -n, lambda: n.append(), lambda: hash(s), lambda: Point(1), lambda: p[5],
    lambda: n[100], lambda: n(), conflict, closed,
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
Names(5)
