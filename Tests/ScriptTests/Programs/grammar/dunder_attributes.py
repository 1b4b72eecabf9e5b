class Loud:
    def __init__(self):
        self.real = 1

    def __getattr__(self, name):
        if name.startswith('x'):
            return 'made ' + name
        raise AttributeError('no ' + name)


v = Loud()
print(v.real, v.xyz, hasattr(v, 'xa'), hasattr(v, 'b'), getattr(v, 'c', 'default'))


class Recorder:
    def __init__(self):
        self.log = []

    def __setattr__(self, name, value):
        object.__setattr__(self, name, value)
        if name != 'log':
            self.log.append((name, value))

    def __delattr__(self, name):
        self.log.append('deleted ' + name)


r = Recorder()
r.a = 1
r.a += 1
del r.a
print(r.log, r.a)


class Private:
    def __init__(self):
        self.__secret = 5
        self._open = 6

    def get(self):
        return self.__secret


p = Private()
print(p.get(), p._open, p._Private__secret, sorted(vars(p)))


class Caller:
    def __call__(self, *a, **k):
        return a, k


print(Caller()(1, b=2), callable(Caller()), callable(v), callable(len), callable(Loud), callable(5))


class Text:
    def __str__(self):
        return 'as str'

    def __repr__(self):
        return 'as repr'

    def __format__(self, spec):
        return 'format<' + spec + '>'


t = Text()
print(t, [t], str(t), repr(t), '%s %r' % (t, t), f'{t} {t!r} {t:abc}', '{} {!s}'.format(t, t))


class OnlyRepr:
    def __repr__(self):
        return 'OR'


print(OnlyRepr(), str(OnlyRepr()), f'{OnlyRepr()}', {OnlyRepr(): (OnlyRepr(),)})


class BadText:
    def __repr__(self):
        return 5


for f in (lambda: repr(BadText()), lambda: str(BadText()), lambda: p.__secret, lambda: {[]: 1}):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
v.bad
