print(1 and 2, 0 and 2, 1 or 2, 0 or 2, 0 or '', not 0, not 'a', not [])
print([] or 'default', None and None.x, 'a' or 1 / 0)
print(1 and 0 or 3, not 1 == 2, not (1 and 0), 1 or 0 and 0)
calls = []


def t(n):
    calls.append(n)
    return n


print(t(0) or t(1) or t(2), calls)
calls.clear()
print(t(1) and t(0) and t(2), calls)
print(True and 'x', False or None, bool([0]), bool([]), bool(0.0), bool('0'), bool(None))
print(True + True, True * 3, -True, ~True, True / 2, True == 1, True is 1 == 1)


class No:
    def __bool__(self):
        return False


class Sized:
    def __len__(self):
        return 0


print(bool(No()), bool(Sized()), not No(), No() or 'n', bool(type))


class Bad:
    def __bool__(self):
        return 'yes'


try:
    not Bad()
except TypeError as e:
    print(e)
try:
    Bad() and 1
except TypeError as e:
    print(e)
Bad() or 1
