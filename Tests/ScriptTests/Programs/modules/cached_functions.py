"""Memoized recursions, wrappers that keep names, and functions that choose by type."""
import functools
from functools import WRAPPER_ASSIGNMENTS, WRAPPER_UPDATES, cache, cached_property, singledispatch, update_wrapper


@cache
def paths(rows, columns):
    """How many ways lead through a grid."""
    if not rows or not columns:
        return 1
    return paths(rows - 1, columns) + paths(rows, columns - 1)


class Data:
    loads = 0

    def __init__(self, values):
        self.values = values

    @cached_property
    def mean(self):
        """The mean of the values."""
        Data.loads += 1
        return sum(self.values) / len(self.values)

    @cached_property
    def spread(self):
        return max(self.values) - self.mean


@singledispatch
def show(value, indent=0):
    return ' ' * indent + repr(value)


@show.register(list)
@show.register(tuple)
def show_all(value, indent=0):
    return '\n'.join(show(each, indent + 2) for each in value)


@show.register(int)
def _(value, indent=0):
    return ' ' * indent + f'int {value}'


show.register(str, lambda value, indent=0: ' ' * indent + value.upper())


class Counted:
    def __init__(self, function):
        update_wrapper(self, function)
        self.function, self.calls = function, 0

    def __call__(self, *args):
        self.calls += 1
        return self.function(*args)


@Counted
def double(x):
    """Twice x."""
    return 2 * x


print(paths(12, 12), paths.cache_info(), paths.__name__, paths.__doc__, paths.__wrapped__(0, 5))
data = Data([1, 2, 6])
print(data.mean, data.mean, Data.loads, data.spread, sorted(vars(data)))
del data.mean
data.values = [4]
print(data.mean, Data.loads, data.spread)
data.mean = 0
print(data.mean, Data.mean.__doc__, isinstance(vars(Data)['mean'], cached_property))
print(show([1, 'two', (3.5, True)]), show.dispatch(bool) is show.dispatch(int), show.dispatch(dict) is show.dispatch(object))
print(show.__name__, sorted(kind.__name__ for kind in show.registry), double(4), double.calls, double.__name__, double.__doc__)
print(WRAPPER_ASSIGNMENTS[:3], WRAPPER_UPDATES, update_wrapper(lambda: 1, double, ('__name__',), ()).__name__)
for attempt in (
    lambda: paths([], 1), lambda: paths('a', 2), lambda: paths(1), lambda: cache(), lambda: cache(5)(1), lambda: Data([]).mean,
    lambda: Data(['a']).spread, lambda: Data(5).mean, lambda: show(), lambda: show.register(5), lambda: show('a', 'b'), lambda: show(b=1),
    lambda: singledispatch(), lambda: singledispatch(lambda: 0)(), lambda: show.dispatch(), lambda: cached_property(), lambda: double('a', 'b'),
    lambda: update_wrapper(), lambda: update_wrapper(5, double), lambda: update_wrapper(lambda: 0, 5).__wrapped__ + 'a',
    lambda: WRAPPER_ASSIGNMENTS + 1, lambda: WRAPPER_UPDATES[3], lambda: functools.cached, lambda: [].mean,
    lambda: show.register(int, 5) and show(5), lambda: show.register(dict)(lambda d: d['k'])({}), lambda: show({}), lambda: double.nope,
):
    try:
        print(attempt())
    except Exception as e:
        print(type(e).__name__, e)
del data.mean
del data.mean
