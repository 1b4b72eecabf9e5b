from functools import wraps, total_ordering, lru_cache, cmp_to_key
from operator import itemgetter, attrgetter, add, mul

print(itemgetter(slice(1, 3))('abcd'), attrgetter('imag')(2.5), add([1], [2]), mul('ab', 2))


@total_ordering
class Half:
    def __lt__(self, o):
        raise ValueError('cannot compare')


@lru_cache(maxsize=2)
def kept(x, y=1):
    return x / y


def passes(f):
    @wraps(f)
    def g(*a, **k):
        return f(*a, **k)
    return g


@passes
def fails(x):
    raise KeyError(x)


print(kept(4), kept(4, y=2), fails.__name__)
for f in (
    lambda: wraps(), lambda: lru_cache(maxsize='a'), lambda: Half() > Half(), lambda: Half() >= 1,
    lambda: kept(1, y=0), lambda: fails('k'), lambda: sorted([2, 1], key=cmp_to_key(lambda a, b: 'x')),
    lambda: add(), lambda: mul([1], [2]), lambda: attrgetter(5), lambda: itemgetter(0)(5),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
total_ordering(type(None))
