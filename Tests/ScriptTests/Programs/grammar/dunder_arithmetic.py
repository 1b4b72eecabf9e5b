class V:
    def __init__(self, x):
        self.x = x

    def __repr__(self):
        return 'V(%r)' % (self.x,)

    def __add__(self, o):
        return V(self.x + (o.x if isinstance(o, V) else o))

    __radd__ = __add__

    def __sub__(self, o):
        return V(('sub', self.x, o))

    def __rsub__(self, o):
        return V(('rsub', o, self.x))

    def __mul__(self, o):
        if not isinstance(o, (int, float)):
            return NotImplemented
        return V(self.x * o)

    def __rmul__(self, o):
        return self * o

    def __truediv__(self, o):
        return V(('div', o))

    def __rtruediv__(self, o):
        return V(('rdiv', o))

    def __floordiv__(self, o):
        return 'floordiv'

    def __mod__(self, o):
        return 'mod'

    def __pow__(self, o):
        return 'pow %r' % o

    def __rpow__(self, o):
        return 'rpow %r' % o

    def __matmul__(self, o):
        return 'matmul'

    def __neg__(self):
        return V(-self.x)

    def __pos__(self):
        return 'pos'

    def __invert__(self):
        return 'invert'

    def __abs__(self):
        return V(abs(self.x))

    def __iadd__(self, o):
        self.x += 100
        return self

    def __and__(self, o):
        return 'and'

    def __or__(self, o):
        return 'or'

    def __xor__(self, o):
        return 'xor'

    def __lshift__(self, o):
        return 'lshift'

    def __rshift__(self, o):
        return 'rshift'

    def __divmod__(self, o):
        return 'divmod'

    def __round__(self, n=None):
        return 'round %r' % n

    def __float__(self):
        return 2.5

    def __int__(self):
        return 3

    def __index__(self):
        return 1


a, b = V(3), V(4)
print(a + b, a + 1, 1 + a, sum([a, b]), a - 1, 1 - a, a * 2, 2 * a, a / 2, 2 / a, a // 2, a % 2, a ** 2)
print(2 ** a)
print(a @ b, -a, +a, ~a, abs(V(-2)), a & 1, a | 1, a ^ 1, a << 1, a >> 1, divmod(a, 2), round(a), round(a, 2))
c = a
c += 1
print(a, c is a, float(a), int(a), [10, 20, 30][a], 'abc'[a:], range(5)[a])
a -= 5
print(a)
for f in (lambda: V(1) * 'x', lambda: 'x' * V(1), lambda: V(1) * V(2), lambda: 1 // V(1), lambda: 5 % V(2),
          lambda: 1 & V(1), lambda: V(1) < V(2), lambda: 1 @ V(1)):
    try:
        print(f())
    except TypeError as e:
        print(e)
V('a') + 1
