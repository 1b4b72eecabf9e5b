import math


class Upper(str):
    def shout(self):
        return self.upper() + '!'


u = Upper('abc')
print(u, u.shout(), u + 'd', 'd' + u, u == 'abc', 'abc' == u, {u: 1}['abc'], {'abc': 2}[u], len(u), u[0])
print(u[1:], u[-1])
print('b' in u, u in 'xabcx', u.replace('a', Upper('z')), f'{u:>5}', '%s' % u, '%5s' % u, repr(u), u * 2)
print(isinstance(u, str), sorted(['b', u]), ','.join([u, 'x']), u.split('b'), list(u), u < 'b', str(u))
print(u.startswith(Upper('a')), hash(u) == hash('abc'), type(str(u)).__name__, int(Upper('12')), Upper(5))
print(float(Upper('1.5')), bool(Upper('')), 'a,b'.split(Upper(',')))


class Money(float):
    def __new__(cls, amount, unit='EUR'):
        self = super().__new__(cls, amount)
        self.unit = unit
        return self

    def __str__(self):
        return f'{float(self):.2f} {self.unit}'

    def __add__(self, other):
        return Money(float(self) + float(other), self.unit)


m = Money(3.14159, 'USD')
print(m, repr(m), m + 1, 1 + m, m * 2, -m, abs(Money(-1)), round(m, 2), int(m), m == 3.14159, m > 3, [m])
print(math.sqrt(m), '%.1f' % m, f'{m:.3f}', m.is_integer(), isinstance(m, float), m.real, max(m, 2.0))
print(sum([m, m]), {m: 1}[3.14159], divmod(m, 2), m ** 2, m // 1, m % 1, type(m + 1).__name__, m.unit)
print(type(m * 2).__name__, str(m), math.floor(m), bool(m))


class Count(int):
    def __add__(self, other):
        return Count(int(self) + int(other))

    def __repr__(self):
        return f'Count({int(self)})'


k = Count(5)
print(k, [k], k + 1, 1 + k, k - 1, [0, 1, 2, 3, 4, 5, 6][k], range(k), 'a' * k, k == 5, hash(k) == hash(5))
print({5: 'x'}[k], '%d %s' % (k, k), f'{k} {k:3d}', k.bit_length(), -k, k & 1, k << 2, float(k), int(k))
print(isinstance(k, int), list(range(9))[:k], sum([k, k]), k // 2, divmod(k, 2), round(k), bool(Count(0)))
print(k < 6, 4 < k, k in [5], [1] * k, str(k), k.real, Count('7'), Count('ff', 16), Count())
for f in (
    lambda: k + 'a', lambda: k - 'a', lambda: 'a' - k, lambda: k < 'a', lambda: k @ 2, lambda: Count('x'),
    lambda: k(), lambda: k[0], lambda: len(k), lambda: m - 'a', lambda: u + 5, lambda: 5 + u, lambda: u - 1,
    lambda: u.nope, lambda: Money('x'), lambda: Money(1, 2, 3), lambda: u[10], lambda: u['a'],
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
Count('1.5')
