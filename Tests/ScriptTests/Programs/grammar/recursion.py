def fact(n):
    return n * fact(n - 1) if n else 1


def ackermann(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))


def even(n):
    return n == 0 or odd(n - 1)


def odd(n):
    return n != 0 and even(n - 1)


def flatten(x):
    return [v for item in x for v in (flatten(item) if isinstance(item, list) else [item])]


def hanoi(n, a, b, c):
    return 0 if n == 0 else hanoi(n - 1, a, c, b) + 1 + hanoi(n - 1, c, b, a)


print(fact(5), fact(20), fact(30), ackermann(2, 3), even(100), odd(7), flatten([1, [2, [3, [4]], 5]]))
print(hanoi(6, 1, 2, 3))


def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)


print(depth(500))


def permutations(xs):
    if not xs:
        yield []
    for i, x in enumerate(xs):
        for rest in permutations(xs[:i] + xs[i + 1:]):
            yield [x] + rest


print(list(permutations([1, 2, 3])))
x = [1]
x.append(x)
print(x, x[1][1][0], len(x))
d = {}
d['self'] = d
print(d, d['self'] is d)


def endless(n):
    return endless(n + 1)


try:
    endless(0)
except RecursionError as e:
    print(type(e).__name__, str(e)[:32])
