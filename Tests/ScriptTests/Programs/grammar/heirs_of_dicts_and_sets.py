from collections import Counter, OrderedDict, defaultdict, deque, namedtuple


class Config(dict):
    def __getattr__(self, name):
        try:
            return self[name]
        except KeyError:
            raise AttributeError(name)

    def __setattr__(self, name, value):
        self[name] = value


c = Config(rate=0.1, epochs=5)
c.size = 3
print(c.rate, c['epochs'], sorted(c), c, len(c), c.items(), 'rate' in c, dict(c), {**c}, list(c))
print(c == {'rate': .1, 'epochs': 5, 'size': 3}, c.get('none', 1), c.pop('size'), c | {'a': 1})
print(type(c | {}).__name__, hasattr(c, 'rate'), hasattr(c, 'other'), (lambda **k: k)(**c))


class Doubling(dict):
    def __missing__(self, k):
        self[k] = v = k * 2
        return v


d = Doubling(a='b')
print(d['x'], d, d.get('y'), 'x' in d, d.setdefault('z', 1), d.update(q=1), d)


class Attributes(dict):
    __getattr__ = dict.get
    __setattr__ = dict.__setitem__
    __delattr__ = dict.__delitem__


a = Attributes(x=1)
a.y = 2
del a.x
print(a, a.y, a.none)


class Tags(set):
    def add(self, x):
        super().add(x.lower())


g = Tags(['a'])
g.add('B')
print(g == {'a', 'b'}, len(g), 'b' in g, sorted(g), g | {'c'} == {'a', 'b', 'c'}, isinstance(g, set), Tags())
print(Tags([1]), g.issubset({'a', 'b', 'c'}), g & {'a'}, g - {'a'}, type(g | {1}).__name__)
g |= {'z'}
print(type(g).__name__, sorted(g))
g.discard('z')
g.update('q')
print(sorted(g))


class Frozen(frozenset):
    pass


print(Frozen('a'), {Frozen('a'): 1}[frozenset('a')], isinstance(Frozen(), frozenset))
print(isinstance(Frozen(), set))


class Votes(Counter):
    def top(self):
        return self.most_common(1)


class Pair(namedtuple('Pair', 'x y')):
    def norm(self):
        return self.x + self.y


class Ordered(OrderedDict):
    def last(self):
        return list(self)[-1]


class Groups(defaultdict):
    def size(self):
        return len(self)


class Queue(deque):
    def peek(self):
        return self[-1]


groups = Groups(list)
groups['a'].append(1)
print(Votes('aab').top(), Votes('aab'), isinstance(Votes(), dict), Votes(), Ordered(a=1, b=2).last())
print(Pair(1, 2).norm(), Pair(1, 2), Pair(1, 2)._replace(x=5), Pair(1, 2).x, Ordered(a=1), Ordered())
print(groups, groups.size(), Queue([1, 2]).peek(), Queue([1]), len(Queue([1], 3)))
for f in (
    lambda: c.missing, lambda: c['missing'], lambda: hash(c), lambda: hash(g), lambda: Config(5),
    lambda: Tags(5), lambda: Tags([[]]), lambda: c < {}, lambda: g + g, lambda: c + c, lambda: a.pop('none'),
    lambda: Pair(1), lambda: Groups(5), lambda: d[[]],
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
c.missing
