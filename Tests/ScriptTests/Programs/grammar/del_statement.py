x = [0, 1, 2, 3, 4, 5]
del x[0]
del x[-1], x[1:2]
print(x)
del x[::2]
print(x)
d = {'a': 1, 'b': 2}
del d['a']
print(d)
a = b = 1
del a, b
try:
    a
except NameError as e:
    print(e)


class C:
    pass


c = C()
c.v = 1
del c.v
print(hasattr(c, 'v'))
y = [1, [2, 3]]
del (y[1][0])
print(y)
z = [1, 2, 3]
w = z
del z[:]
print(w)
del w
m, n = 1, 2
del (m, n)
for f in ('d["zz"]', 'x[9]', 'c.v', '(1, 2)[0]', '"abc"[0]', 'C.nothing'):
    print(f)


def attempts():
    def a(): del d['zz']
    def b(): del x[9]
    def e(): del c.v
    def f():
        t = (1, 2)
        del t[0]
    def g():
        s = 'abc'
        del s[0]
    def h(): del C.nothing
    def i():
        q = 5
        del q[0]
    def j():
        del never
    def k(): del x['a']
    for t in (a, b, e, f, g, h, i, j, k):
        try:
            t()
        except Exception as error:
            print(type(error).__name__, error)


attempts()
del undefined_name
