def twice(f):
    def wrapper(*args, **kwargs):
        return f(f(*args, **kwargs))
    return wrapper


def times(n):
    def decorate(f):
        def inner(x):
            for _ in range(n):
                x = f(x)
            return x
        inner.__name__ = f.__name__
        return inner
    return decorate


@twice
def increment(x):
    return x + 1


@times(3)
@twice
def double(x):
    return 2 * x


print(increment(1), double(1), double.__name__)
registry = {}


def register(name):
    def keep(cls):
        registry[name] = cls
        return cls
    return keep


@register('relu')
class Relu:
    def __call__(self, x):
        return max(0, x)


@register('identity')
class Identity:
    def __call__(self, x):
        return x


print(sorted(registry), registry['relu']()(-3), registry['identity']()(-3))
order = []


def note(text):
    order.append('made ' + text)
    return lambda f: order.append('applied ' + text) or f


@note('outer')
@note('inner')
def nothing():
    pass


print(order)


class Memo:
    def __init__(self, f):
        self.f, self.known = f, {}

    def __call__(self, n):
        if n not in self.known:
            self.known[n] = self.f(n)
        return self.known[n]


@Memo
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(50))
try:
    @5
    def broken():
        pass
except TypeError as e:
    print(e)


@times(2)
def crash(x):
    return x / 0


crash(1)
