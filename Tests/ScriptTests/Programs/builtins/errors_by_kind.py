import numpy as np


def depth(n):
    return depth(n + 1)


def lookup():
    try:
        [][1]
    except LookupError as e:
        return type(e).__name__


kinds = [
    (ArithmeticError, lambda: 1 / 0), (AssertionError, lambda: exec_assert()),
    (AttributeError, lambda: None.x), (FloatingPointError, lambda: raising()),
    (ImportError, lambda: importing()), (IndexError, lambda: [][0]), (KeyError, lambda: {}[0]),
    (LookupError, lambda: ()[0]), (NameError, lambda: nothing), (NotImplementedError, lambda: abstract()),
    (OverflowError, lambda: 2.0 ** 5000), (RecursionError, lambda: depth(0)),
    (RuntimeError, lambda: depth(0)), (StopIteration, lambda: next(iter([]))), (TypeError, lambda: len(5)),
    (UnboundLocalError, lambda: unbound()), (ValueError, lambda: int('x')),
    (ZeroDivisionError, lambda: 5 % 0), (Exception, lambda: np.zeros(2)[5]),
]


def exec_assert():
    assert False, 'asserted'


def raising():
    with np.errstate(all='raise'):
        return np.ones(1) / 0


def importing():
    from math import no_such_name


def abstract():
    raise NotImplementedError('to do')


def unbound():
    value += 1


for kind, f in kinds:
    try:
        f()
    except kind as e:
        print(kind.__name__, type(e).__name__, isinstance(e, Exception), str(e).split(' (')[0][:60])
print(lookup())
raise FloatingPointError('by hand')
