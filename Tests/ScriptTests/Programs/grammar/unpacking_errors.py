def two(v):
    a, b = v


def three(v):
    a, b, c = v


def starred(v):
    a, *b, c = v


tries = [
    lambda: two([1]),
    lambda: two([1, 2, 3]),
    lambda: two(range(5)),
    lambda: two(5),
    lambda: two(None),
    lambda: two('abc'),
    lambda: two({}),
    lambda: three([]),
    lambda: three((1, 2)),
    lambda: starred([1]),
    lambda: starred([]),
    lambda: starred(1.5),
    lambda: [*5],
    lambda: {**5},
    lambda: {**[1]},
    lambda: (*None,),
    lambda: print(*7),
]
for t in tries:
    try:
        t()
    except Exception as e:
        print(type(e).__name__, e)
a, (b, c) = 1, 2
