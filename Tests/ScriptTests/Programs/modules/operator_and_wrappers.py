import functools
import operator
from functools import wraps, lru_cache, cmp_to_key, total_ordering
from operator import itemgetter, attrgetter, add, mul

rows = [{'n': 'b', 'v': 2}, {'n': 'a', 'v': 9}]
print(sorted(rows, key=itemgetter('v'))[0], itemgetter(1, 0)([5, 6]), attrgetter('real')(5), add(1, 2))
print(mul(3, 4))
print(functools.reduce(add, [1, 2, 3]), functools.reduce(operator.mul, [2, 3, 4]), operator.sub(5, 3))
print(operator.neg(2))
print(operator.truediv(1, 4), operator.lt(1, 2), operator.eq('a', 'a'))
print(sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)))


def logged(f):
    @wraps(f)
    def inner(*args):
        print('call', f.__name__, args)
        return f(*args)
    return inner


@logged
def square(x):
    """Squares."""
    return x * x


@lru_cache(maxsize=None)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


@total_ordering
class Grade:
    def __init__(self, v):
        self.v = v

    def __eq__(self, o):
        return self.v == o.v

    def __lt__(self, o):
        return self.v < o.v


print(square(3), square.__name__, square.__doc__, fib(60), Grade(1) <= Grade(1), Grade(2) > Grade(1))
print(Grade(1) >= Grade(2))
for f in (
    lambda: itemgetter('z')(rows[0]), lambda: itemgetter(5)([1]), lambda: attrgetter('none')(5),
    lambda: add(1), lambda: mul('a', 'b'), lambda: operator.truediv(1, 0), lambda: square('a'),
    lambda: fib([]), lambda: cmp_to_key(5, 6), lambda: Grade(1) <= 5, lambda: operator.nothing,
    lambda: sorted([1, 2], key=cmp_to_key(lambda a: a)), lambda: itemgetter(), lambda: attrgetter(),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
add('a', 1)
