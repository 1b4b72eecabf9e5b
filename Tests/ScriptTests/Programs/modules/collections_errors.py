from collections import defaultdict, OrderedDict, Counter, namedtuple, deque

d = defaultdict(list)
P = namedtuple('P', 'x y')
q = deque([1, 2], maxlen=3)
tries = [
    lambda: defaultdict(5), lambda: defaultdict()['k'], lambda: d[[]], lambda: defaultdict(None)['z'],
    lambda: defaultdict(lambda: 1 / 0)['z'], lambda: d.x, lambda: defaultdict(int)['k'].append(1),
    lambda: d.pop('none'), lambda: OrderedDict().popitem(), lambda: OrderedDict(a=1).move_to_end('b'),
    lambda: OrderedDict(5), lambda: OrderedDict(a=1)['b'], lambda: Counter(5), lambda: Counter([[]]),
    lambda: Counter('a') + 5, lambda: Counter('a').x, lambda: Counter('a').most_common('x'),
    lambda: Counter().elements().x, lambda: P(1), lambda: P(1, 2, 3), lambda: P(1, z=2), lambda: P(1, 2).z,
    lambda: P(1, 2)[5], lambda: setattr(P(1, 2), 'x', 3), lambda: P._make([1]), lambda: P(1, 2)._replace(q=1),
    lambda: namedtuple('Q', '1a'), lambda: namedtuple('Q', 'a a'), lambda: namedtuple('Q', 'class'),
    lambda: namedtuple('Q'), lambda: deque(5), lambda: deque([], -1), lambda: deque().pop(),
    lambda: deque().popleft(), lambda: q[5], lambda: q['a'], lambda: q.remove(99), lambda: q.index(99),
    lambda: q[0:1], lambda: q.append(), lambda: q.extend(5), lambda: q.rotate('a'), lambda: q.insert('a', 1),
    lambda: q.appendleft(), lambda: q.extendleft(None), lambda: q + [1],
    lambda: deque([1, 2], 2).insert(0, 5), lambda: q.x, lambda: {q: 1}, lambda: d.default_factory(5, 6),
    lambda: Counter('a').subtract(5), lambda: Counter(a='x').total(), lambda: q.count(), lambda: q.reverse(1),
    lambda: q.copy(1), lambda: q.clear(1), lambda: Counter('a').update(5), lambda: P(1, 2)._asdict(1),
    lambda: P(1, 2)._fields.x,
]
for t in tries:
    try:
        print(t())
    except Exception as e:
        print(type(e).__name__, e)
deque().popleft()
