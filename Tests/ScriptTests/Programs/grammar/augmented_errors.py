def run(code):
    try:
        code()
    except Exception as e:
        print(type(e).__name__, e)


def a():
    x = 1
    x += 'a'


def b():
    x = [1]
    x += 5


def c():
    d = {}
    d['k'] += 1


def d():
    xs = []
    xs[0] += 1


def e():
    t = ([],)
    try:
        t[0] += [1]
    finally:
        print(t)


def f():
    s = 'a'
    s -= 'b'


def g():
    x = 5
    x @= 2


def h():
    x = 1
    x /= 0


def i():
    x = 1.5
    x <<= 1


def j():
    n = None
    n += 1


def k():
    x = 5
    x.y += 1


def l():
    s = 'abc'
    s[0] += 'x'


def m():
    x = 2
    x //= 0.0


def n():
    x = {1}
    x &= [1]


def o():
    x = 3
    x %= 0


for f in (a, b, c, d, e, f, g, h, i, j, k, l, m, n, o):
    run(f)
x = 1
x **= 'a'
