def f(a, b=2, *args, c, d=4, **more):
    return a, b, args, c, d, more


print(f(1, c=3))
print(f(1, 5, 6, 7, c=8, e=9))
print(f(*[1, 2, 3], **{'c': 4, 'z': 5}))
print(f(*'ab', *(1, 2), c=0, **{'y': 1}, **{'x': 2}))


def g(a, b, /, c, *, d):
    return [a, b, c, d]


print(g(1, 2, 3, d=4), g(1, 2, c=3, d=4))


def h():
    """Says nothing."""


print(h(), h.__doc__, h.__name__)


def default(x, items=[]):
    items.append(x)
    return items


print(default(1), default(2), default(3, []))
n = 1


def late(v=n):
    return v, n


n = 2
print(late())


def many(*, only):
    return only


print(many(only=1))
print((lambda *a, **k: (a, k))(1, 2, z=3))


def nothing():
    return


print(nothing())
