tries = [
    lambda: len(5), lambda: len(None), lambda: len(), lambda: len(x for x in []), lambda: len(map(str, [])),
    lambda: list(5), lambda: tuple(None), lambda: set(1.5), lambda: set([[1]]), lambda: frozenset([{}]),
    lambda: dict(5), lambda: dict([1]), lambda: dict(['abc']), lambda: dict([(1, 2, 3)]),
    lambda: dict({}, {}), lambda: dict([([], 1)]), lambda: range('a'), lambda: range(1.5),
    lambda: range(1, 2, 0), lambda: range(), lambda: range(1, 2, 3, 4), lambda: range(None),
    lambda: range(3).index(7), lambda: enumerate(), lambda: enumerate(5), lambda: enumerate([1], 'a'),
    lambda: zip(5), lambda: zip([1], 5), lambda: list(zip('ab', 'a', strict=True)),
    lambda: list(zip('a', 'ab', strict=True)), lambda: map(str), lambda: map(), lambda: list(map(5, [1])),
    lambda: list(map(lambda a: a, [1], [2])), lambda: list(filter(5, [1])), lambda: filter(None),
    lambda: list(map(int, ['a'])), lambda: sorted(5), lambda: sorted(), lambda: sorted([1, 'a']),
    lambda: sorted([1], key=5), lambda: sorted([1], wrong=1), lambda: sorted([1], len), lambda: reversed(5),
    lambda: reversed({1}), lambda: reversed(x for x in []), lambda: any(5), lambda: all(None), lambda: any(),
    lambda: iter(5), lambda: iter(), lambda: iter(5, 6), lambda: next([1]), lambda: next(iter([])),
    lambda: next(), lambda: next(5), lambda: [1, 2].index(3), lambda: list(1, 2), lambda: tuple(1, 2),
    lambda: set(1, 2), lambda: [None, 1].sort(), lambda: sorted([{}, {}]),
    lambda: list(zip('abc', range(2), 'ab', strict=True)),
]
for t in tries:
    try:
        print(t())
    except Exception as e:
        print(type(e).__name__, e)
next(iter(()))
