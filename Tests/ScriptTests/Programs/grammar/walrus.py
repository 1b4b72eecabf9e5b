if (n := 10) > 5:
    print('n is', n)
values = [3, 1, 4]
while (v := values.pop() if values else None) is not None:
    print(v)
print([y := 1, y ** 2], (z := 2) + z)
print([last := x for x in range(3)], last)
print(any((hit := x) > 2 for x in [1, 3, 5]), hit)


def f(x):
    if (half := x // 2) and half % 2:
        return half
    return -half


print(f(6), f(8), (lambda: (t := 5) * t)())
print(len(s := 'abc'), s, {(k := 'key'): (v := 1)}, k, v)
try:
    if (q := 1 / 0):
        pass
except ZeroDivisionError:
    print('not bound')
try:
    print((m := [1, 2])[5])
except IndexError as e:
    print(e, m)
print((bad := 'a') + 1)
