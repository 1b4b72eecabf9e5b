"""Settings of an experiment: defaults, a file's, the command line's, in a ChainMap."""
from collections import ChainMap, OrderedDict, defaultdict, deque

DEFAULTS = {'rate': 0.1, 'epochs': 10, 'hidden': [4]}


class Settings:
    def __init__(self, *layers):
        self.chain = ChainMap(*layers)

    def __getattr__(self, name):
        try:
            return self.chain[name]
        except KeyError:
            raise AttributeError(f'no setting {name}') from None

    def trial(self, **changes):
        return Settings(*self.chain.new_child(changes).maps)

    def changed(self):
        return {key: value for key, value in self.chain.items() if DEFAULTS.get(key) != value}


settings = Settings({}, {'rate': 0.5}, DEFAULTS)
trial = settings.trial(epochs=3, seed=7)
print(settings.rate, settings.epochs, trial.epochs, trial.rate, trial.changed(), settings.chain.get('seed', 'none'))
print(sorted(trial.chain.keys()), list(trial.chain.values()), len(trial.chain), 'seed' in trial.chain, 'seed' in settings.chain)
trial.chain['rate'] = 0.9
print(trial.rate, settings.rate, trial.chain.maps[0], trial.chain.get('nope'), ChainMap({'a': 1}, {'a': 2, 'b': 3}))
inner = ChainMap({'x': 1}).new_child().new_child({'y': 2})
print(inner, dict(inner), inner.parents, inner == {'x': 1, 'y': 2}, bool(ChainMap()), list(ChainMap({'b': 1}, {'a': 2, 'b': 3})))
print(inner.pop('y'), inner.maps, inner.setdefault('z', 5), inner['z'], ChainMap(OrderedDict(a=1)) | {'b': 2})
inner.update({'x': 3}, q=4)
print(inner.copy(), inner.copy().maps[1] is inner.maps[1], inner.clear(), inner, ChainMap.fromkeys(('a', 'b')), inner.popitem is None)
inner.update(z=5)
recent = deque(maxlen=2)
groups = defaultdict(list)
for step, (name, value) in enumerate(trial.chain.items()):
    recent.append(name)
    groups[type(value).__name__].append(name)
print(recent, recent.maxlen, deque([1]).maxlen, dict(groups), groups.default_factory, defaultdict(int).default_factory())
print(groups.keys().isdisjoint(['int', 'str']), {'a': 1}.keys().isdisjoint({'b': 2}), {}.keys().isdisjoint(''))
for attempt in (
    lambda: settings.nothing, lambda: settings.chain['nothing'], lambda: settings.chain.get(), lambda: settings.chain.get([]),
    lambda: inner.pop('x'), lambda: ChainMap(5)['a'], lambda: ChainMap({}, 5).keys() and list(ChainMap({}, 5)), lambda: inner.new_child(1, 2),
    lambda: inner.keys(1), lambda: inner.items(1), lambda: inner.values(1), lambda: len(ChainMap({}, None)), lambda: ChainMap(a=1)['a'],
    lambda: inner.update(5), lambda: inner.clear('x'), lambda: ChainMap([1, 2]).copy().maps, lambda: inner.copy(2), lambda: ChainMap.fromkeys(None), lambda: inner.setdefault(),
    lambda: inner.parents.nope, lambda: inner.parents(), lambda: inner.pop(), lambda: inner.popitem(1),
    lambda: inner.popitem() and inner.popitem(), lambda: deque(maxlen=-1), lambda: deque([], 'a').maxlen, lambda: setattr(recent, 'maxlen', 5),
    lambda: recent.maxlen(), lambda: {}.keys().isdisjoint(5), lambda: {}.keys().isdisjoint(), lambda: {1: 2}.keys().isdisjoint([[]]),
    lambda: defaultdict(5), lambda: groups.default_factory(1, 2), lambda: trial.changed(1), lambda: ChainMap({1: 2})[[1]],
    lambda: dict(inner.new_child([1])), lambda: list({'a': [1]}.values()).isdisjoint([1]), lambda: delattr(recent, 'maxlen'),
):
    try:
        print(attempt())
    except Exception as e:
        print(type(e).__name__, e)
del inner['x']
