class Polynomial:
    def __init__(self, *coefficients):
        self.c = list(coefficients)

    def __repr__(self):
        return 'P(' + ', '.join(map(str, self.c)) + ')'

    def __len__(self):
        return len(self.c)

    def __getitem__(self, i):
        return self.c[i] if i < len(self.c) else 0

    def __setitem__(self, i, v):
        self.c[i] = v

    def __delitem__(self, i):
        del self.c[i]

    def __contains__(self, v):
        return v in self.c

    def __iter__(self):
        return iter(self.c)

    def __call__(self, x):
        total = 0
        for a in reversed(self.c):
            total = total * x + a
        return total

    def __add__(self, o):
        o = o if isinstance(o, Polynomial) else Polynomial(o)
        return Polynomial(*[self[i] + o[i] for i in range(max(len(self), len(o)))])

    __radd__ = __add__

    def __sub__(self, o):
        return self + -o

    def __rsub__(self, o):
        return -self + o

    def __neg__(self):
        return Polynomial(*[-a for a in self])

    def __pos__(self):
        return self

    def __mul__(self, o):
        if not isinstance(o, Polynomial):
            return Polynomial(*[a * o for a in self])
        out = [0] * (len(self) + len(o) - 1)
        for i, a in enumerate(self):
            for j, b in enumerate(o):
                out[i + j] += a * b
        return Polynomial(*out)

    __rmul__ = __mul__

    def __pow__(self, n):
        return self if n == 1 else self * self ** (n - 1)

    def __truediv__(self, k):
        return Polynomial(*[a / k for a in self])

    def __floordiv__(self, k):
        return Polynomial(*[a // k for a in self])

    def __mod__(self, k):
        return Polynomial(*[a % k for a in self])

    def __matmul__(self, o):
        return sum(a * b for a, b in zip(self, o))

    def __abs__(self):
        return max(abs(a) for a in self)

    def __eq__(self, o):
        return isinstance(o, Polynomial) and self.c == o.c

    def __ne__(self, o):
        return not self == o

    def __lt__(self, o):
        return len(self) < len(o)

    def __le__(self, o):
        return len(self) <= len(o)

    def __gt__(self, o):
        return len(self) > len(o)

    def __ge__(self, o):
        return len(self) >= len(o)

    def __hash__(self):
        return hash(tuple(self.c))

    def __bool__(self):
        return any(self.c)

    def __round__(self, n=0):
        return Polynomial(*[round(a, n) for a in self])

    def __float__(self):
        return float(self.c[0])

    def __int__(self):
        return int(self.c[0])

    def __index__(self):
        return self.c[0]

    def __iadd__(self, o):
        self.c[0] += o
        return self

    def __format__(self, spec):
        return '+'.join(format(a, spec) for a in self.c)

    def __str__(self):
        return ' + '.join(f'{a}x^{i}' for i, a in enumerate(self.c))

    def __reversed__(self):
        return reversed(self.c)

    def __invert__(self):
        return Polynomial(*self.c[::-1])

    def __and__(self, o):
        return [a for a in self if a in o]

    def __or__(self, o):
        return sorted(set(self.c) | set(o.c))

    def __xor__(self, o):
        return sorted(set(self.c) ^ set(o.c))

    def __lshift__(self, n):
        return Polynomial(*[0] * n + self.c)

    def __rshift__(self, n):
        return Polynomial(*self.c[n:])

    def __rtruediv__(self, o):
        return o / self.c[0]

    def __rpow__(self, o):
        return o ** self.c[0]


p, q = Polynomial(1, 2), Polynomial(3, 0, 1)
print(repr(p + q), p - q, 5 - p, p * q, 2 * p, p ** 3, q / 2, q // 2, q % 2, p @ q, abs(-q), -p, +p is p)
print(p(3), q(2))
print(p == Polynomial(1, 2), p != q, p < q, p <= q, p > q, p >= q, {p: 'x'}[Polynomial(1, 2)])
print(bool(Polynomial(0)), not p, round(Polynomial(1.26, 2.34), 1), float(p), int(q), [10, 20, 30][p])
print(len(q), q[0], q[9], 3 in q, list(q), list(reversed(q)), ~q, p & q, p | q, p ^ q, p << 1, q >> 1, 6 / q)
print(2 ** q, f'{p:.1f}', '{:03d}'.format(p), str(p), 4 + p)
p += 10
p[1] = 7
del q[1]
print([p, q], max([p, q], key=abs) == p)
for f in (
    lambda: p + 'a', lambda: p - 'a', lambda: 'a' - p, lambda: p / 0, lambda: p // 0, lambda: p % 0,
    lambda: p @ 5, lambda: abs(Polynomial()), lambda: p < 5, lambda: p <= None, lambda: p > 1, lambda: p >= 1,
    lambda: 1 / Polynomial(0), lambda: 0 ** Polynomial(-1), lambda: p & 5, lambda: p | 5, lambda: p ^ None,
    lambda: p << 'a', lambda: p >> 'b', lambda: float(Polynomial('x')), lambda: int(Polynomial('x')),
    lambda: [1][Polynomial(9)], lambda: p['a'], lambda: p.__setitem__(9, 1), lambda: p.__delitem__(9),
    lambda: Polynomial([]) ** 2, lambda: -Polynomial('a'), lambda: Polynomial('a')(2),
    lambda: round(Polynomial('a')), lambda: {Polynomial([1]): 1}, lambda: f'{p:q}',
    lambda: 2 * Polynomial(None), lambda: [] in Polynomial(1), lambda: +p + None, lambda: ~Polynomial(1) + {},
    lambda: (5 + Polynomial('a')),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
p += None
