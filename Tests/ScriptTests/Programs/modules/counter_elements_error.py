from collections import Counter, OrderedDict, namedtuple

votes = Counter(a=3, b=1, c=0, d=-1)
print(sorted(votes.elements()), votes.most_common(), votes.total(), +votes, votes['missing'])
o = OrderedDict(x=1, y=2)
o.move_to_end('x')
print(o, o.popitem())
P = namedtuple('P', 'x y')
print(P._fields, P._make('ab'), P(1, 2)._replace(y=5), P(1, 2)._asdict())
for f in (
    lambda: P._fields.x, lambda: P._make('abc'), lambda: P(1, 2)._replace(z=1), lambda: P(1, 2)._asdict(1),
    lambda: o.move_to_end('zz'), lambda: OrderedDict().popitem(), lambda: votes.total(1),
    lambda: votes.most_common('x'),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
votes.elements(1)
