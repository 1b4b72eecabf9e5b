"""Logs of several runs, flattened, filtered and grouped."""
import collections
import itertools
from collections import ChainMap, defaultdict, deque

RUNS = [[{'epoch': 1, 'loss': 0.9}, {'epoch': 2, 'loss': 0.7}], [], [{'epoch': 1, 'loss': float('nan')}, {'epoch': 2}]]
flatten = itertools.chain.from_iterable


def good(record):
    return record['loss'] == record['loss']


def completed(records, defaults):
    for record in records:
        yield collections.ChainMap(record, defaults)


def smoothed(values, size):
    window = deque(maxlen=size)
    for value in values:
        window.append(value)
        yield round(sum(window) / len(window), 4), len(window) == window.maxlen


def grouped(records, factory):
    groups = defaultdict(factory)
    for record in records:
        groups[record['epoch']].append(record.get('loss', 'none'))
    return groups


records = list(completed(flatten(RUNS), {'loss': 0.0, 'rate': 0.1}))
print([dict(sorted(r.items())) for r in records if good(r)], [r['epoch'] for r in itertools.filterfalse(good, records)])
print(dict(grouped(records[:2] + records[3:], list)), grouped(records[:1], list).default_factory, [r.get('rate') for r in records][:2])
print(list(smoothed([1.0, 2.0, 4.0, 8.0], 2)), [sorted(r.keys()) for r in records][0], sum(map(len, records)), max(records[0].values()))
child = records[0].new_child({'loss': -1})
print(child['loss'], child['epoch'], records[0]['loss'], child.get('none', 5), list(flatten(['ab', (1, 2), range(2)])))
print(list(itertools.filterfalse(str.isdigit, 'a1b2')), list(itertools.filterfalse(None, [0, 0.0, 3])), next(flatten([[7]])))
child.update([('rate', 0.2)], seed=3)
print(child.pop('seed'), child.setdefault('epoch', 9), child.setdefault('tag', 'x'), child.copy().maps[0] is child.maps[0], child.parents == records[0])
print(child.maps[0], child.popitem(), child.clear(), child == records[0], ChainMap.fromkeys([1, 2]).maps, ChainMap.fromkeys('a', 5)['a'])
print(records[0].keys().isdisjoint(['x']), RUNS[0][0].keys().isdisjoint(['loss']), RUNS[0][0].keys().isdisjoint(defaultdict(int)))
for attempt in (
    lambda: list(itertools.filterfalse(good, flatten(RUNS))), lambda: list(completed([5], {}))[0]['x'], lambda: grouped(records, 5),
    lambda: grouped(records, tuple), lambda: list(smoothed([1], 0)), lambda: list(smoothed([1], -1)), lambda: list(smoothed(['a'], 2)),
    lambda: list(flatten([[1], None])), lambda: flatten([1])[0], lambda: next(flatten([])), lambda: next(itertools.filterfalse(good, [])),
    lambda: child.pop('epoch'), lambda: child.popitem(), lambda: child.setdefault(1, 2, 3), lambda: child.update([5]), lambda: child.update('ab'), lambda: child.clear(0),
    lambda: child.copy(None), lambda: ChainMap.fromkeys(5), lambda: child.parents.parents.parents.parents['x'], lambda: ChainMap([1]).clear(5), lambda: child.parents[0],
    lambda: child.get([]), lambda: child.keys().nope, lambda: child.items().nope, lambda: sum(child.values(), []), lambda: child.new_child(maps=1),
    lambda: dict(child.new_child(7)), lambda: RUNS[0][0].keys().isdisjoint(None), lambda: grouped([{}], list),
    lambda: defaultdict(list, 5), lambda: deque(5, maxlen=3).maxlen, lambda: ChainMap({'a': 1}).nope, lambda: child.values()[0],
):
    try:
        print(attempt())
    except Exception as e:
        print(type(e).__name__, e)
grouped(records, lambda: 1 / 0)
