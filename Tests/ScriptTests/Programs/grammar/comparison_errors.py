class P:
    pass


tries = [
    lambda: 1 < 'a',
    lambda: 'a' > 1,
    lambda: None < 1,
    lambda: [] >= (),
    lambda: {} < {},
    lambda: 1 <= None,
    lambda: P() < P(),
    lambda: [1, 'a'] < [1, 2],
    lambda: (1, None) > (1, 2),
    lambda: 1 in 5,
    lambda: 1 in 'abc',
    lambda: None in 'abc',
    lambda: [] in {},
    lambda: {} in {1},
    lambda: 1 not in None,
    lambda: 1 < 2 < 'c',
    lambda: 0 < 'c' < 2,
    lambda: lambda: 1 < P,
    lambda: len < len,
    lambda: 1.5 > [],
    lambda: sorted([1, 'a']),
    lambda: max(1, 'a'),
    lambda: 1 is not 1 < 'x',
    lambda: 1 == 1 != 2 > None,
    lambda: 3 == unknown,
    lambda: 3 != unknown,
    lambda: unknown is None,
    lambda: None is not unknown,
]
for t in tries:
    try:
        r = t()
        print('no error' if callable(r) else r)
    except Exception as e:
        print(type(e).__name__, e)
