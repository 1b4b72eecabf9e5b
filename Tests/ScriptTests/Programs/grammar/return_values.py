def several():
    return 1, 2, 3


def early(n):
    for i in range(n):
        if i == 3:
            return i
    return None


def with_finally():
    try:
        return 'try'
    finally:
        print('finally runs')


def overridden():
    try:
        return 'try'
    finally:
        return 'finally'


def in_loop():
    for i in range(3):
        try:
            return i
        finally:
            continue


def swallowed():
    try:
        1 / 0
    finally:
        return 'no error seen'


def star():
    x = [1, 2]
    return 0, *x


print(several(), early(2), early(9), with_finally(), overridden(), in_loop(), swallowed(), star())
a, *b = several()
print(a, b)


def bad():
    return [1, 2, 3][7]


bad()
