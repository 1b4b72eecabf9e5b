x = [1, 2]
tries = [
    lambda: x.append(), lambda: x.append(1, 2), lambda: x.extend(5), lambda: x.extend(), lambda: x.insert(1),
    lambda: x.insert('a', 1), lambda: x.pop(10), lambda: x.pop('a'), lambda: [].pop(), lambda: x.remove(99),
    lambda: x.remove(), lambda: x.index(99), lambda: x.index(1, 5), lambda: x.index(), lambda: x.count(),
    lambda: x.copy(1), lambda: x.clear(1), lambda: x.reverse(1), lambda: x.sort(1), lambda: x.sort(key=3),
    lambda: x.sort(wrong=1), lambda: [1, 'a'].sort(), lambda: [1, None].sort(), lambda: [{}, {}].sort(),
    lambda: x.push(3), lambda: x.length, lambda: x.shape, lambda: x + (1,), lambda: x + 'a', lambda: x + None,
    lambda: 1 + x, lambda: x * 1.5, lambda: x * 'a', lambda: x - [1], lambda: x / 2, lambda: -x,
    lambda: x ** 2, lambda: x < 5, lambda: x[2], lambda: x['a'], lambda: x[0.0], lambda: x[0][0], lambda: x(),
    lambda: x[0, 1], lambda: x.T, lambda: x.dot([1]), lambda: x * x, lambda: {x: 1}, lambda: {x},
    lambda: x @ x, lambda: x.__setitem__(5, 1), lambda: [0] * 10 ** 18, lambda: x.append.y, lambda: x.sum(),
    lambda: x == x.y, lambda: list.append(5, 1),
]
for t in tries:
    try:
        print(t())
    except Exception as e:
        print(type(e).__name__, e)
print(x)
x.remove('never there')
