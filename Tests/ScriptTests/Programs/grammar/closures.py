def counter():
    n = 0

    def step(by=1):
        nonlocal n
        n += by
        return n
    return step


a, b = counter(), counter()
print(a(), a(), a(5), b())
fs = [lambda: i for i in range(3)]
print([f() for f in fs])
fs = [lambda i=i: i for i in range(3)]
print([f() for f in fs])


def outer(x):
    def middle():
        def inner():
            nonlocal x
            x *= 2
            return x
        return inner
    return middle(), lambda: x


inner, read = outer(3)
print(inner(), inner(), read())


def adder(n):
    return lambda x: x + n


add3, add4 = adder(3), adder(4)
print(add3(1), add4(1))


def make(f, g):
    return lambda x: f(g(x))


print(make(adder(1), lambda x: x * 10)(5))


def recursive(n):
    def fact(k):
        return 1 if k < 2 else k * fact(k - 1)
    return fact(n)


print(recursive(10), recursive(25))
