big = 10 ** 400
tries = [
    lambda: 1 / 0,
    lambda: 1.0 / 0,
    lambda: 1 // 0,
    lambda: 1 % 0,
    lambda: 1.0 // 0,
    lambda: 1.0 % 0,
    lambda: divmod(1, 0),
    lambda: divmod(1.0, 0),
    lambda: 0 ** -1,
    lambda: 0.0 ** -1,
    lambda: big * 1.0,
    lambda: float(big),
    lambda: big / 3,
    lambda: 10.0 ** 400,
    lambda: 1 << -1,
    lambda: 1 >> -1,
    lambda: 1.5 << 1,
    lambda: 1.5 | 1,
    lambda: 1 & 1.0,
    lambda: 1 ^ 2.0,
    lambda: ~1.5,
    lambda: 1.5 >> 1,
    lambda: int(float('nan')),
    lambda: int(float('inf')),
    lambda: round(float('nan')),
    lambda: round(float('inf')),
    lambda: big + 0.5,
    lambda: 0.0 // 0.0,
    lambda: True / False,
    lambda: True % False,
]
for t in tries:
    try:
        print(t())
    except Exception as e:
        print(type(e).__name__, e)
