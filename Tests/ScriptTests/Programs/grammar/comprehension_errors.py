tries = [
    lambda: [1 / x for x in (1, 0)],
    lambda: {x: 1 for x in ([],)},
    lambda: {[] for x in range(1)},
    lambda: [a for a, b in [(1, 2, 3)]],
    lambda: [x for x in 3],
    lambda: {k: v for k, v in ['abc']},
    lambda: [x.missing for x in [1]],
    lambda: [y for x in [1, None] for y in range(x)],
    lambda: [x for x in range(3) if x.size],
    lambda: {n: missing_name for n in range(2)},
    lambda: {'a' + x for x in [1]},
]
for t in tries:
    try:
        print(t())
    except Exception as e:
        print(type(e).__name__, e)


class Holder:
    size = 2
    items = [size for i in range(2)]
