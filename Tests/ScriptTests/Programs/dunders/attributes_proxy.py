class Proxy:
    def __init__(self, target):
        object.__setattr__(self, 'target', target)
        object.__setattr__(self, 'log', [])

    def __getattr__(self, name):
        self.log.append('get ' + name)
        return getattr(self.target, name)

    def __setattr__(self, name, value):
        self.log.append('set ' + name)
        setattr(self.target, name, value)

    def __delattr__(self, name):
        self.log.append('del ' + name)
        delattr(self.target, name)

    def __str__(self):
        return 'proxy of ' + str(self.target)

    def __len__(self):
        return len(self.target.items)

    def __index__(self):
        return self.target.n

    def __int__(self):
        return self.target.n * 10

    def __float__(self):
        return self.target.n / 2

    def __format__(self, spec):
        return f'<{self.target.n:{spec}}>'

    def __round__(self, digits=None):
        return round(self.target.n + 0.555, digits)

    def __enter__(self):
        return self.target

    def __exit__(self, *error):
        return True


class Real:
    def __init__(self):
        self.n = 2
        self.items = ['a', 'b']

    def double(self):
        return self.n * 2

    def __str__(self):
        return 'real %d' % self.n


p = Proxy(Real())
p.n = 3
p.n += 1
p.extra = 'x'
del p.extra
print(p.n, p.double(), p.items, len(p), str(p), p.log)
print([0, 1, 2, 3, 4][p], range(p), int(p), float(p), f'{p:>4} {p}', round(p), round(p, 1), 'abcdef'[p:])
print('%d' % p, '%.1f' % p, [9] * p, hasattr(p, 'nothing'))
with p as real:
    print(real.n)
    raise KeyError('swallowed')
for f in (
    lambda: p.missing, lambda: p.double(1), lambda: delattr(p, 'missing'), lambda: [1][p], lambda: f'{p:s}',
    lambda: len(Proxy(5)), lambda: int(Proxy('a')), lambda: float(Proxy(None)), lambda: round(Proxy([])),
    lambda: setattr(Proxy(5), 'x', 1), lambda: str(Proxy), lambda: [1][Proxy(1)], lambda: p + 1,
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
p.target.n = 'text'
float(p)
