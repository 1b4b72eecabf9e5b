print((lambda: 1)(), (lambda x: x + 1)(1), (lambda x, y=2: x * y)(3), (lambda *a: sum(a))(1, 2, 3))
print((lambda **k: sorted(k))(b=1, a=2), (lambda x, *, k: (x, k))(1, k=2))
compose = lambda f, g: lambda x: f(g(x))
print(compose(lambda x: x * 2, lambda x: x + 1)(5))
print(sorted([3, -1, 2], key=lambda v: -v), max(['a', 'bbb', 'cc'], key=lambda s: len(s)))
table = {'add': lambda a, b: a + b, 'neg': lambda a: -a}
print(table['add'](1, 2), table['neg'](5))
print([(lambda v: v if v > 0 else 0)(v) for v in (-1, 2)])
f = lambda: (yield_free := 3) + 1
print(f(), f.__name__)
print((lambda x: (lambda y: x - y))(10)(3))
try:
    (lambda x: x)(1, 2)
except TypeError as e:
    print(e)
try:
    (lambda x, y: x / y)(1, 0)
except ZeroDivisionError as e:
    print(e)
