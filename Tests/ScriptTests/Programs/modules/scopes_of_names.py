"""An evaluator for tiny programs: scopes are ChainMaps, undefined counters defaultdicts."""
import operator
from collections import ChainMap, defaultdict, deque
from itertools import chain, filterfalse

OPERATORS = {'+': operator.add, '*': operator.mul, '-': operator.sub}


class Scope(ChainMap):
    def __missing__(self, key):
        raise NameError(f'{key} is not defined in {len(self.maps)} scopes')


def evaluate(form, scope):
    if isinstance(form, str):
        return scope[form]
    if not isinstance(form, tuple):
        return form
    head, *rest = form
    if head == 'let':
        name, value, body = rest
        return evaluate(body, scope.new_child({name: evaluate(value, scope)}))
    return OPERATORS[head](*[evaluate(each, scope) for each in rest])


def names(form):
    if isinstance(form, str):
        return [form]
    return list(chain.from_iterable(names(each) for each in form)) if isinstance(form, tuple) else []


world = Scope({'x': 2}, {'y': 10, 'x': 1})
print(evaluate(('+', 'x', ('*', 'y', 3)), world), evaluate(('let', 'x', 5, ('let', 'z', 'x', ('-', 'z', 'y'))), world))
print(names(('+', 'a', ('*', 'b', 3, 'a'))), list(filterfalse(OPERATORS.__contains__, names(('+', 'a', ('*', 'b'))))))
print(list(filterfalse(None, [0, 1, '', 'a', [], [0]])), list(filterfalse(lambda n: n % 3, range(10))))
print(list(world.keys()), list(world.values()), list(world.items()), world.get('q', 'none'), type(world.new_child()).__name__)
local = world.new_child({'k': 1})
local.update(x=3, w=4)
print(local.parents is world, local.parents == world, local.pop('w'), local.setdefault('x', 8), local['x'], local.copy() == local)
print(type(local.copy()).__name__, local.popitem(), sorted(local), Scope.fromkeys('pq', 0), local.clear(), local.maps[0], local['x'])
counts = defaultdict(int, a=5)
for name in chain.from_iterable([['a', 'b'], 'ab', {'c': 1}]):
    counts[name] += 1
print(dict(counts), counts.default_factory is int, list(counts), defaultdict(None, x=1).default_factory)
counts.default_factory = None
window = deque('abc', maxlen=2)
window.extend('de')
print(window, window.maxlen, deque(window, maxlen=5).maxlen, window.copy().maxlen, counts.keys().isdisjoint('xyz'))
for attempt in (
    lambda: evaluate('q', world), lambda: evaluate(('/', 1, 2), world), lambda: evaluate(('+', 1), world),
    lambda: evaluate(('+', 1, ('let', 'k', 'j', 2)), world.new_child()), lambda: counts['new'], lambda: list(chain.from_iterable(5)),
    lambda: list(chain.from_iterable([5])), lambda: chain.from_iterable(), lambda: list(filterfalse(5, [1])), lambda: filterfalse(None),
    lambda: list(filterfalse(len, [5])), lambda: filterfalse(None, 5), lambda: world.get('x', 1, 2), lambda: world.new_child(5)['x'],
    lambda: window.maxlen + None, lambda: world.keys().isdisjoint(5), lambda: world.items('x'), lambda: world.values('x'),
    lambda: defaultdict(list).default_factory.nope, lambda: chain.from_iterable([1], [2]), lambda: filterfalse(predicate=None, iterable=[]),
    lambda: local.pop('y'), lambda: local.popitem(), lambda: local.setdefault(), lambda: local.setdefault([]), lambda: local.update(5), lambda: local.update(1, 2),
    lambda: local.clear(1), lambda: local.copy(1), lambda: Scope.fromkeys(), lambda: Scope.fromkeys([[]]), lambda: local.parents(), lambda: Scope(5).copy(),
    lambda: counts.keys().isdisjoint(5), lambda: world.maps[0].keys().isdisjoint([{}]), lambda: window.insert(0, 'x'),
):
    try:
        print(attempt())
    except Exception as e:
        print(type(e).__name__, e)
