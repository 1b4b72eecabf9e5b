d = {'a': 1}
tries = [
    lambda: d['b'], lambda: d[1], lambda: d[None], lambda: d[[1]], lambda: d[{}], lambda: d.get(),
    lambda: d.get([]), lambda: d.get(1, 2, 3), lambda: d.pop('q'), lambda: d.pop(), lambda: {}.popitem(),
    lambda: d.setdefault(), lambda: d.setdefault([], 1), lambda: d.update(5), lambda: d.update([1]),
    lambda: d.update(['ab', 'c']), lambda: d.update({}, {}), lambda: d.copy(1), lambda: d.clear(1),
    lambda: d.keys(1), lambda: d.keys()[0], lambda: d.values()[0], lambda: d.items()[0],
    lambda: dict.fromkeys(), lambda: dict.fromkeys(5), lambda: dict.fromkeys([[]]), lambda: d + d,
    lambda: d < d, lambda: d.a, lambda: d.has_key('a'), lambda: d.iteritems(), lambda: d.append(1),
    lambda: d(), lambda: d * 2, lambda: d | 5, lambda: d.keys().x, lambda: {**5}, lambda: {[]: 1},
    lambda: d['a']['b'], lambda: d['a'](), lambda: d[0:1], lambda: d.__delitem__('zz'),
    lambda: sorted([d, d]), lambda: max({}), lambda: d.fromkeys(), lambda: d.items().keys,
    lambda: d.update(a=1, *[1, 2]), lambda: list(d.values), lambda: d - {'a'}, lambda: d.popitem(1),
    lambda: -d, lambda: d.get('a').x,
]
for t in tries:
    try:
        print(t())
    except Exception as e:
        print(type(e).__name__, e)
print(d)
del d['missing']
