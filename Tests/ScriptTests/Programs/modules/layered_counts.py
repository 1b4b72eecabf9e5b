"""Counts of words over several documents, with overrides in front."""
from collections import ChainMap, defaultdict, deque
from itertools import chain, filterfalse

STOP = {'the', 'a', 'of'}
TEXTS = {'one': 'the sum of a row', 'two': 'a row of weights', 'three': ''}


class Index:
    def __init__(self, texts):
        self.counts = {name: self.count(text) for name, text in texts.items()}
        self.all = ChainMap(*self.counts.values())

    @staticmethod
    def count(text):
        found = defaultdict(int)
        for word in filterfalse(STOP.__contains__, text.split()):
            found[word] += 1
        return found

    def words(self):
        return sorted(set(chain.from_iterable(self.counts.values())))

    def override(self, **counts):
        return self.all.new_child(counts)

    def unrelated(self, first, second):
        return self.counts[first].keys().isdisjoint(self.counts[second])

    def latest(self, size):
        window = deque(chain.from_iterable(self.counts), maxlen=size)
        return ''.join(window), window.maxlen


index = Index(TEXTS)
changed = index.override(row=10, bias=1)
print(index.words(), sorted(index.all.items()), index.all.get('bias', 0), changed.get('bias'), index.latest(4))
print(sorted(changed.keys()), sorted(changed.values()), changed['row'], index.all['row'], index.unrelated('one', 'two'))
print(index.counts['one'].default_factory, index.unrelated('one', 'three'), len(changed), changed.parents == index.all)
changed.update(sum=5, row=0)
print(changed.maps[0], changed.pop('sum'), changed['sum'], changed.setdefault('new', 7), changed.setdefault('row', 9))
print(index.all['unseen'], 'unseen' in index.counts['one'], index.all.maps[0].default_factory(), dict(changed.copy()) == dict(changed))
other = changed.new_child()
other.update({'x': 1})
print(other.popitem(), other.clear(), len(other.maps), other.maps[0], ChainMap.fromkeys('ab', 0))
print({'row', 'z'} - changed.keys(), sorted(changed.keys() & {'row', 'bias'}), ('row', 0) in changed.items(), 7 in changed.values())
for attempt in (
    lambda: index.override(5), lambda: index.unrelated('one', 'four'), lambda: Index({'x': 5}), lambda: Index(5), lambda: index.latest(-2),
    lambda: index.latest('4'), lambda: changed.new_child([1]).get('q'), lambda: changed.keys('a'), lambda: changed.pop(), lambda: changed.pop('zz'),
    lambda: other.popitem(), lambda: changed.get(), lambda: dict(ChainMap(5)), lambda: sorted(ChainMap({}, 5).keys()), lambda: list(ChainMap(None).items()),
    lambda: list(ChainMap({1: 2}, 'ab').values()), lambda: {}.keys().isdisjoint(7), lambda: changed.setdefault(), lambda: changed.update(5),
    lambda: list(chain.from_iterable([1])), lambda: list(filterfalse(len, [1])), lambda: changed.new_child(1, 2, 3), lambda: defaultdict(1),
    lambda: index.counts['one'].default_factory('a'), lambda: changed.fromkeys(5), lambda: changed.parents(), lambda: changed.clear(1), lambda: changed.copy(1),
    lambda: ChainMap({}, {}).popitem(), lambda: changed.values().nope, lambda: index.latest(2)[1].nope, lambda: changed.popitem(1),
):
    try:
        print(attempt())
    except Exception as e:
        print(type(e).__name__, e)
print(changed.new_child(None)['q'])
