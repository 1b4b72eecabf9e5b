def count(n):
    i = 0
    while i < n:
        yield i
        i += 1


print(list(count(4)), sum(count(5)), max(count(3)))
g = count(2)
print(next(g), next(g), next(g, 'end'))


def both():
    yield from count(2)
    yield from 'ab'
    result = yield from returning()
    yield result


def returning():
    yield 'r'
    return 'returned'


print(list(both()))


def echo():
    got = yield 'start'
    while True:
        got = yield ('got', got)


e = echo()
print(next(e), e.send(1), e.send('x'), next(e))


def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


f = fib()
print([next(f) for _ in range(10)])
for x in fib():
    if x > 50:
        print(x)
        break


def cleanup():
    try:
        yield 1
        yield 2
    finally:
        print('closed')


c = cleanup()
print(next(c))
c.close()
print(list(c))
a, b, *rest = count(5)
print(a, b, rest)
print(type(count(1)).__name__, iter(g) is g, 3 in count(5), 9 in count(5))
