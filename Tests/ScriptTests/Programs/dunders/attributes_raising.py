class Guard:
    def __init__(self, limit):
        self.limit = limit

    def __getattr__(self, name):
        if name == 'loop':
            return self.another
        raise AttributeError('Guard has no ' + name)

    def __setattr__(self, name, value):
        if name != 'limit':
            raise AttributeError('cannot set ' + name)
        super().__setattr__(name, value)

    def __delattr__(self, name):
        raise TypeError('cannot delete ' + name)

    def __format__(self, spec):
        return 'G' + format(self.limit, spec)

    def __call__(self, x):
        if x > self.limit:
            raise OverflowError(x)
        return x


class Needs:
    def __init__(self, a, *, b):
        if a < b:
            raise ValueError(f'{a} < {b}')
        self.total = a + b


def delete():
    del g.limit


def assign():
    g.other = 1


g = Guard(3)
g.limit = 5
g.limit += 1
print(g.limit, g(4), f'{g:03d} {g}', hasattr(g, 'x'), getattr(g, 'x', 'none'), Needs(3, b=2).total)
print([g(i) for i in range(3)])
for f in (
    lambda: g.x, lambda: g.loop, assign, delete, lambda: g(10), lambda: f'{g:s}', lambda: Needs(1, b=2),
    lambda: Needs(1), lambda: Needs(1, 2), lambda: g('a'), lambda: setattr(g, 'y', 1),
    lambda: delattr(g, 'limit'), lambda: Guard(), lambda: getattr(g, 'x'), lambda: g.limit(),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
g.name = 'guard'
