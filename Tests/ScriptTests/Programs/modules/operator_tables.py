from functools import wraps, lru_cache, total_ordering, cmp_to_key
from operator import itemgetter, attrgetter, add, mul, sub


class Run:
    def __init__(self, name, loss):
        self.name, self.loss = name, loss


runs = [Run('b', 0.5), Run('a', 0.5), Run('c', 0.25)]
print([r.name for r in sorted(runs, key=attrgetter('loss', 'name'))], max(runs, key=attrgetter('loss')).name)
print(dict(map(itemgetter(0, 2), [('k', 'skipped', 'v')])), [f(6, 3) for f in (add, sub, mul)])


def retry(times):
    def decorate(f):
        @wraps(f)
        def inner(x):
            for _ in range(times):
                x = f(x)
            return x
        return inner
    return decorate


@retry(3)
def halve(x):
    return x / 2


calls = []


@lru_cache()
def slow(x):
    calls.append(x)
    return x * 2


@total_ordering
class Size:
    def __init__(self, n):
        self.n = n

    def __gt__(self, other):
        return self.n > other.n

    def __eq__(self, other):
        return self.n == other.n


print(halve(8), halve.__name__, slow(1), slow(1), slow(2), calls, Size(1) < Size(2), Size(2) <= Size(2))
print(sorted(['bb', 'a', 'ccc'], key=cmp_to_key(lambda p, q: len(q) - len(p))))
for f in (
    lambda: halve('x'), lambda: slow({}), lambda: Size(1) < 3, lambda: attrgetter('x.y')(runs[0]),
    lambda: sub('a', 'b'),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
sorted(runs, key=cmp_to_key(lambda a, b: a - b))
