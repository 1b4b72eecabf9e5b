class MyError(Exception):
    pass


class Detailed(ValueError):
    def __init__(self, code, text):
        super().__init__(text)
        self.code = code


class Worded(Exception):
    def __str__(self):
        return 'worded by __str__'


def attempt(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, '|', e, '|', repr(e), '|', e.args)


def throw(e):
    raise e


attempt(lambda: throw(MyError))
attempt(lambda: throw(MyError()))
attempt(lambda: throw(MyError('one')))
attempt(lambda: throw(MyError('one', 2)))
attempt(lambda: throw(Detailed(7, 'detail')))
attempt(lambda: throw(Worded('x')))
attempt(lambda: throw(5))
attempt(lambda: throw('text'))
attempt(lambda: throw(None))
attempt(lambda: throw(int))
attempt(lambda: throw(KeyError('k')))
attempt(lambda: throw(KeyError(('a', 1))))
attempt(lambda: throw(StopIteration(3)))
attempt(lambda: throw(NotImplementedError))
attempt(lambda: throw(Exception(['list'])))
attempt(lambda: throw(IndexError('i')))
attempt(lambda: throw(ArithmeticError('a')))
attempt(lambda: throw(LookupError('l')))
attempt(lambda: throw(AttributeError('at')))
attempt(lambda: throw(RuntimeError()))
try:
    raise Detailed(3, 'x')
except ValueError as e:
    print(e.code, isinstance(e, Detailed), issubclass(Detailed, Exception))
for kind in (ZeroDivisionError, OverflowError, KeyError, IndexError, UnboundLocalError, RecursionError,
             NotImplementedError, FloatingPointError, ModuleNotFoundError, UnicodeError):
    print(kind.__name__, [b.__name__ for b in kind.__mro__[1:-1]])
try:
    raise ValueError('a') from KeyError('b')
except ValueError as e:
    print(repr(e.__cause__))
try:
    raise
except RuntimeError as e:
    print(e)
try:
    raise ValueError from 5
except TypeError as e:
    print(e)
try:
    try:
        raise ValueError('x')
    except 5:
        pass
except TypeError as e:
    print(e)
raise MyError('uncaught', 1)
