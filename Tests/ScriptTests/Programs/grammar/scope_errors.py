x = 1


def local_before():
    print(x)
    x = 2


def unbound_closure():
    def inner():
        return later
    inner()
    later = 1


def deleted():
    y = 1
    del y
    return y


def missing():
    return never_defined


def augmented():
    x += 1


def nonlocal_unset():
    def inner():
        nonlocal v
        v += 1
    inner()
    v = 0


def except_name_is_gone():
    try:
        1 / 0
    except ZeroDivisionError as e:
        pass
    return e


def comprehension_name():
    [q for q in range(3)]
    return q


for f in (local_before, unbound_closure, deleted, missing, augmented, nonlocal_unset, except_name_is_gone,
          comprehension_name):
    try:
        print(f())
    except NameError as e:
        print(f.__name__, type(e).__name__, e)
print(x)
