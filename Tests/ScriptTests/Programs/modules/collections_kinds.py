from collections import defaultdict, OrderedDict, Counter, namedtuple, deque
import collections

d = defaultdict(list)
d['a'].append(1)
d['b']
d['a'] += [2]
print(d, d['a'], len(d), 'c' in d, d.get('c'), dict(d), defaultdict(int, x=1)['y'], d.default_factory is list)
n = defaultdict(lambda: defaultdict(int))
n['x']['y'] += 5
print(n['x']['y'], sorted(n), defaultdict(int)['k'], defaultdict(float)['k'])
o = OrderedDict([('b', 1), ('a', 2)])
o['c'] = 3
o.move_to_end('b')
print(o, list(o), o.popitem(last=False), o.popitem(), o == {'c': 3}, OrderedDict(a=1) == OrderedDict(a=1))
print(isinstance(o, dict))
c = Counter('mississippi')
print(c, c['s'], c['zz'], c.most_common(2), sorted(c.elements())[:3], sum(c.values()), c.most_common()[-1])
print(Counter([1, 1, 2]), Counter(a=3)['a'])
c.update('mm')
c['q'] += 1
print(c['m'], Counter('aab') + Counter('b'), Counter('aab') - Counter('a'), Counter('ab') & Counter('b'))
print(Counter('a') | Counter('b'), c.total())
c.subtract({'i': 10})
print(c['i'], dict(Counter(x=1)), Counter(), Counter({'a': 1}) == Counter('a'))
Point = namedtuple('Point', ['x', 'y'])
p = Point(1, y=2)
print(p, p.x, p[1], p._replace(x=9), p._asdict(), p._fields, Point._make([5, 6]), p == (1, 2), tuple(p))
print(len(p), sum(p), Point.__name__)
a, b = p
print(a, b, isinstance(p, tuple), namedtuple('Q', 'a b c')(1, 2, 3), namedtuple('R', 'a, b', defaults=[7])(1))
print(sorted([Point(2, 1), Point(1, 5)]))
q = deque([1, 2, 3], maxlen=4)
q.append(4)
q.append(5)
q.appendleft(0)
print(q, q.pop(), q.popleft(), q, len(q), q[0], q[-1], 2 in q, list(q), q.maxlen, deque('ab'), deque())
q.extend([7, 8])
q.extendleft([9])
q.rotate(1)
print(q, q.count(7), q.index(3), list(reversed(q)), deque([1]) == deque([1]), sum(q))
print(collections.deque(range(3), 2))
q.remove(7)
q[0] = 'first'
q.rotate(-1)
q.reverse()
q.insert(1, 'in')
r = q.copy()
q.clear()
print(q, r, bool(q), [v for v in r])
