class Bad:
    def fail(self, *others):
        raise ValueError('called with %d' % len(others))

    def __add__(self, o): return self.fail(o)
    def __radd__(self, o): return self.fail(o)
    def __iadd__(self, o): return self.fail(o)
    def __sub__(self, o): return self.fail(o)
    def __rsub__(self, o): return self.fail(o)
    def __mul__(self, o): return self.fail(o)
    def __rmul__(self, o): return self.fail(o)
    def __truediv__(self, o): return self.fail(o)
    def __rtruediv__(self, o): return self.fail(o)
    def __floordiv__(self, o): return self.fail(o)
    def __mod__(self, o): return self.fail(o)
    def __pow__(self, o): return self.fail(o)
    def __rpow__(self, o): return self.fail(o)
    def __matmul__(self, o): return self.fail(o)
    def __neg__(self): return self.fail()
    def __pos__(self): return self.fail()
    def __invert__(self): return self.fail()
    def __abs__(self): return self.fail()
    def __and__(self, o): return self.fail(o)
    def __or__(self, o): return self.fail(o)
    def __xor__(self, o): return self.fail(o)
    def __lshift__(self, o): return self.fail(o)
    def __rshift__(self, o): return self.fail(o)
    def __round__(self, n=None): return self.fail(n)
    def __float__(self): return self.fail()
    def __int__(self): return self.fail()
    def __index__(self): return self.fail()


b = Bad()
tries = [
    ('+', lambda: b + 1), ('r+', lambda: 1 + b), ('-', lambda: b - 1), ('r-', lambda: 1 - b),
    ('*', lambda: b * 1), ('r*', lambda: 1 * b), ('/', lambda: b / 1), ('r/', lambda: 1 / b),
    ('//', lambda: b // 1), ('%', lambda: b % 1), ('**', lambda: b ** 1), ('r**', lambda: 1 ** b),
    ('@', lambda: b @ 1), ('neg', lambda: -b), ('pos', lambda: +b), ('~', lambda: ~b),
    ('abs', lambda: abs(b)), ('&', lambda: b & 1), ('|', lambda: b | 1), ('^', lambda: b ^ 1),
    ('<<', lambda: b << 1), ('>>', lambda: b >> 1), ('round', lambda: round(b)), ('float', lambda: float(b)),
    ('int', lambda: int(b)), ('index', lambda: [1, 2][b]), ('range', lambda: range(b)),
    ('slice', lambda: 'abc'[b:]), ('r//', lambda: 1 // b), ('hex', lambda: hex(b)),
]
for name, t in tries:
    try:
        print(name, t())
    except Exception as e:
        print(name, type(e).__name__, e)
b += 1
