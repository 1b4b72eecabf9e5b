def numbers(n):
    for i in range(n):
        received = yield i
        if received == 'stop':
            return 'stopped early'


def squares(source):
    for x in source:
        yield x * x


def take(source, n):
    for _, x in zip(range(n), source):
        yield x


print(list(take(squares(numbers(10)), 4)), sum(squares(numbers(4))))
n = numbers(5)
print(next(n), next(n))
try:
    n.send('stop')
except StopIteration as e:
    print(repr(e.value))
n = numbers(3)
next(n)
n.close()
print(next(n, 'closed'), list(n))
n = numbers(3)
next(n)
try:
    n.throw(KeyError('gone'))
except KeyError as e:
    print('out again', e)
print(list(n))
m = numbers(2)


def delegate():
    x = yield from m
    return x


print(list(delegate()))
n.throw(IndexError('at the end'))
