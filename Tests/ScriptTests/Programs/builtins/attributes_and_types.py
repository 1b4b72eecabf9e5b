class P:
    kind = 'p'

    def __init__(self):
        self.x = 1

    def get(self):
        return self.x


p = P()
print(getattr(p, 'x'), getattr(p, 'none', 5), getattr(p, 'get')(), hasattr(p, 'x'), hasattr(p, 'q'))
print(hasattr([], 'append'))
setattr(p, 'y', [1])
print(p.y, vars(p), p.__dict__ == vars(p))
delattr(p, 'y')
print(hasattr(p, 'y'), type(p).__name__, type(p) == P, type('a') is str, isinstance(p, object))
print(issubclass(P, object))
print(type(1)(2.5), type([])('ab'), type(p)().x, getattr('abc', 'upper')(), getattr(P, 'kind'), P.__name__)
print(P.get.__name__)
print(isinstance(1, (str, (float, int))), isinstance('a', str), isinstance(None, type(None)))
print(isinstance(P, type))
print(repr('a'), repr(1.0), repr([1, 'b']), repr(None), repr({'a': (1,)}), repr(True), str(repr('q')))
print(ascii('é'))
print(slice(3), slice(1, 2, 3), [1, 2, 3, 4][slice(None, None, 2)], callable(p), callable(p.get), callable(P))
print(int, float, type(p.x), str(type('')), f'{type(1.5)}')
print([type(v).__name__ for v in (1, 'a', None, [], print, P, p.get, range(1))])
print(object() is object(), type(object()).__name__)
for f in (
    lambda: getattr(p, 'none'), lambda: getattr(p, 5), lambda: getattr(p), lambda: setattr(p, 'a'),
    lambda: setattr(p, 1, 2), lambda: hasattr(p, 1), lambda: hasattr(p), lambda: delattr(p, 'zz'),
    lambda: isinstance(1), lambda: isinstance(1, 'int'), lambda: isinstance(1, (int, 'a')),
    lambda: isinstance(1.5, (int, 'a')), lambda: issubclass(5, int), lambda: callable(), lambda: type(),
    lambda: type(1, 2), lambda: repr(), lambda: vars(5), lambda: object(1), lambda: slice(),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
getattr(p, 'missing')
