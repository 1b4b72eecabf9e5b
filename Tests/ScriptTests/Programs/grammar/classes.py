class Counter:
    """Counts."""
    total = 0

    def __init__(self, start=0):
        self.n = start
        Counter.total += 1

    def step(self, by=1):
        self.n += by
        return self

    def __repr__(self):
        return 'Counter(%d)' % self.n


c = Counter()
print(c, c.step().step(5), c.n, Counter.total, Counter.__doc__, Counter.__name__)
d = Counter(start=10)
print(Counter.total, d.total, d.__class__.__name__, type(d) is Counter, isinstance(d, Counter))
d.total = 'own'
print(d.total, Counter.total, d.__dict__)
m = d.step
print(m(2), Counter.step(d, 3), m.__name__)
Counter.half = lambda self: self.n / 2
print(d.half())
c.extra = [1]
print(hasattr(c, 'extra'), hasattr(d, 'extra'), getattr(d, 'extra', None), getattr(c, 'n'))
setattr(c, 'n', 7)
delattr(c, 'extra')
print(c, hasattr(c, 'extra'), vars(c))


class Empty:
    pass


e = Empty()
e.x, e.y = 1, 2
print(e.x + e.y, str(Empty)[:6], type(e).__name__)


class Body:
    a = 1
    b = a + 1
    if b > 1:
        c = 'yes'
    for i in range(2):
        pass

    def get(self):
        return self.a, Body.b


print(Body.c, Body.i, Body().get())


def make(n):
    class Local:
        value = n

        def get(self):
            return self.value * n
    return Local


print(make(3)().get(), make(4).value)
