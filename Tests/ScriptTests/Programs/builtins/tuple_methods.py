t = (1, 2, 2, 'a')
print(t.count(2), t.index('a'), t.index(2, 2), len(t), t[1:], t[-1], t + (5,), t * 2, (0,) * 3, 2 in t)
print(t == (1, 2, 2, 'a'))
print((), (1,), (1, (2, [3])), tuple(), 1, (1), (1,)[0], {(1, 2): 'k'}[1, 2])
a, b = 1, 2
pair = a, b
print(pair, (a, b) < (1, 3), (1, 'z') < (2, 'a'), min((3, 1), (2, 9)), sorted([(2, 1), (1, 2)]))
print(max((1, 2), (1, 2, 0)))
x = ([],)
x[0].append(1)
print(x, sum((1, 2, 3)), list(t), [*t], tuple(v * 2 for v in (1, 2)), tuple(sorted((3, 1))))
print((1, 2) + tuple([3]))
for f in (
    lambda: t.append(1), lambda: t.index('zz'), lambda: t.index(), lambda: t.count(), lambda: t + [1],
    lambda: t[10], lambda: t * 1.0, lambda: t.sort(), lambda: t + 1, lambda: t['a'], lambda: t(),
    lambda: (1,) < 1, lambda: {([],): 1}, lambda: t - t, lambda: t.index(2, 3), lambda: t.__setitem__(0, 1),
    lambda: t / 2, lambda: t.shape, lambda: -t, lambda: [] + t,
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
t[0] = 5
