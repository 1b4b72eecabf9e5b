def attempt(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)


def over_number():
    for x in 5:
        pass


def over_none():
    for x in None:
        pass


def over_float():
    for x in 1.5:
        pass


def too_many():
    for a, b in [(1, 2, 3)]:
        pass


def too_few():
    for a, b, c in [(1, 2)]:
        pass


def not_pairs():
    for a, b in [1, 2]:
        pass


def starred():
    for a, b, *c in [(1,)]:
        pass


def over_function():
    for x in attempt:
        pass


for f in (over_number, over_none, over_float, too_many, too_few, not_pairs, starred, over_function):
    attempt(f)
