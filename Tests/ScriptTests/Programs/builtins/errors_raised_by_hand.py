def check(kind, *args):
    try:
        raise kind(*args)
    except Exception as e:
        print(kind.__name__, e, e.args, isinstance(e, ArithmeticError), isinstance(e, LookupError))
        print(isinstance(e, RuntimeError))


for kind in (
    ArithmeticError, AssertionError, AttributeError, FloatingPointError, ImportError, IndexError, KeyError,
    LookupError, NameError, NotImplementedError, OverflowError, RecursionError, RuntimeError, TypeError,
    UnboundLocalError, ValueError, ZeroDivisionError,
):
    check(kind)
    check(kind, 'message')
    check(kind, 'two', 2)


class Custom(LookupError):
    pass


for kind in (LookupError, Custom, KeyError):
    try:
        raise kind('k')
    except Custom:
        print('custom')
    except LookupError as e:
        print('lookup', type(e).__name__)


def gen():
    raise StopIteration('value')
    yield


try:
    next(gen())
except RuntimeError as e:
    print(e, type(e.__cause__).__name__)


def forever(n):
    return forever(n + 1) + 1


try:
    forever(0)
except RecursionError as e:
    print('recursion', isinstance(e, RuntimeError))
try:
    import math
    from math import nothing_at_all
except ImportError as e:
    print(type(e).__name__)
check('not a class')
