def four(a, b, c, d):
    pass


def keys(*, a, b, c):
    pass


def defaults(a, b=1, c=2):
    pass


for t in (
    lambda: four(), lambda: four(1), lambda: four(1, 2), lambda: four(1, 2, 3), lambda: four(1, 2, 3, 4, 5),
    lambda: keys(), lambda: keys(a=1), lambda: keys(a=1, b=2), lambda: keys(1), lambda: defaults(1, 2, 3, 4),
    lambda: defaults(),
):
    try:
        t()
    except TypeError as e:
        print(e)
four(1, 2, c=3)
