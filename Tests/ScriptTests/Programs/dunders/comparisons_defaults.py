class Plain:
    pass


class Same:
    def __init__(self, v):
        self.v = v

    def __eq__(self, o):
        return self.v == o.v

    def __str__(self):
        return 'Same %s' % self.v


class Total:
    def __init__(self, v):
        self.v = v

    def __lt__(self, o):
        print('lt', self.v, o.v)
        return self.v < o.v

    def __le__(self, o):
        return not o < self

    def __gt__(self, o):
        return o < self

    def __ge__(self, o):
        return not self < o

    def __ne__(self, o):
        return self < o or o < self

    def __hash__(self):
        return 7

    def __repr__(self):
        return f'T{self.v}'

    def __bool__(self):
        return self.v > 1


a, b = Plain(), Plain()
print(a == a, a == b, a != b, a in [a], a in [b], [a, b].index(b), {a: 1, b: 2}[b], bool(a), a is not b)
print(Same(1) == Same(1), Same(1) != Same(2), Same([1]) == Same([1]), str(Same(3)))
print([Same(1), Same(2)].index(Same(2)), Same(2) in [Same(1), Same(2)])
t, u = Total(1), Total(2)
print(t < u, t > u, t <= u, t >= u, t != u, max(t, u), min(u, t), sorted([u, t]), bool(t), bool(u))
print({t: 'a', u: 'b'}[t], len({t, u, t}))
for f in (
    lambda: a < b, lambda: {Same(1)}, lambda: {Same(1): 2}, lambda: Same(1) == 5, lambda: t < 5,
    lambda: t >= 1.5, lambda: t != 3, lambda: Same(1) < Same(2), lambda: sorted([a, b]), lambda: t == 3,
    lambda: max(Plain, 1),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
Same(1) == None
