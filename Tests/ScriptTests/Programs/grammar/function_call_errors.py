def f(a, b, c=3):
    return a


def g(a, *, key):
    return key


def h(a, b, /, c):
    return a


def none():
    pass


class C:
    def m(self, x):
        return x


tries = [
    lambda: f(),
    lambda: f(1),
    lambda: f(1, 2, 3, 4),
    lambda: f(1, 2, d=4),
    lambda: f(1, 2, a=1),
    lambda: f(b=1),
    lambda: g(1),
    lambda: g(1, 2),
    lambda: g(1, key=1, other=2),
    lambda: g(),
    lambda: h(1, b=2, c=3),
    lambda: h(1),
    lambda: none(1),
    lambda: none(x=1),
    lambda: C().m(),
    lambda: C().m(1, 2),
    lambda: C.m(1),
    lambda: C(1),
    lambda: f(*5),
    lambda: f(1, **5),
    lambda: f(1, **{1: 2}),
    lambda: f(1, 2, **{'c': 1}, **{'c': 2}),
    lambda: (lambda x: x)(),
    lambda: 5(),
    lambda: 'text'(),
    lambda: None(),
    lambda: [1](0),
]
for t in tries:
    try:
        print(t())
    except TypeError as e:
        print(e)
