class Once:
    it = None

    def __new__(cls, *a):
        if cls.it is None:
            cls.it = super().__new__(cls)
        return cls.it

    def __init__(self, *a):
        self.a = a


print(Once(1) is Once(2), Once.it.a)


class Five:
    def __new__(cls):
        return 5


class Sum:
    def __new__(cls, x):
        return object.__new__(cls)

    def __init__(self, x, y=0):
        self.x = x + y


class BadInit:
    def __init__(self):
        return 5


class Base:
    def __repr__(self):
        return 'B:' + str(super().__repr__().startswith('<__main__.Base object'))

    def __str__(self):
        return 'S:' + super().__str__()

    def __eq__(self, o):
        return super().__eq__(o)

    def __hash__(self):
        return super().__hash__()

    def __format__(self, s):
        return 'F' + super().__format__('')


b = Base()
print(Five(), Sum(1).x, repr(b), str(b), b == b, b == 1, b != b, {b: 1}[b], f'{b:q}')


class Failure(Exception):
    def __str__(self):
        return super().__str__() + '!'

    def __repr__(self):
        return 'R' + super().__repr__()


class Coded(ValueError):
    def __init__(self, code, message='m'):
        super().__init__(message)
        self.code = code


try:
    raise Coded(5, 'hi')
except ValueError as e:
    print(e, e.code, e.args, repr(e), str(e))
print(Failure('x'), repr(Failure('x')), str(Failure()))
Made = type('Made', (Base,), {'a': 1, 'f': lambda self: self.a + 1})
print(Made().f(), Made.__name__, Made, type('Y', (), {}).__bases__, type('Z', (list,), {})('ab'))
print(int | None, int | str, isinstance(5, int | str), isinstance(None, int | None))
print((int | str) == (str | int))
print(issubclass(bool, int | str), int | str | None, int | int, (int | str).__args__, Base | None)


class A:
    pass


a = A()
print(a.__class__.__name__, a.__eq__(a), a.__eq__(1), a.__ne__(a), a.__ne__(1), a.__hash__() == hash(a))
print(a.__repr__() == repr(a), a.__str__() == str(a), A.__eq__(a, a), object().__eq__(1))
print(A.__new__(A).__class__)
a.__setattr__('z', 1)
print(a.z, a.__getattribute__('z'), a.__delattr__('z'), hasattr(a, 'z'))
for f in (
    lambda: int | 5, lambda: None | None, lambda: isinstance(5, int | str | 7), lambda: type(1, (), {}),
    lambda: type('a', [], {}), lambda: type('a', (), 5), lambda: Sum(), lambda: Sum(1, 2),
    lambda: Sum(1, y=3), lambda: BadInit(), lambda: object.__new__(5), lambda: object.__new__(int),
    lambda: object.__new__(), lambda: A(1), lambda: int.__new__(str), lambda: int.__new__(int, '5'),
    lambda: int.__new__(), lambda: str.__new__(5), lambda: object.__new__(A, 1), lambda: f'{a:5}',
    lambda: issubclass(5, int | str), lambda: type('B', (A, A), {}),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
type('Wrong', (bool,), {})
