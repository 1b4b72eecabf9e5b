class Odd:
    def __add__(self, o): return NotImplemented
    def __radd__(self, o): return NotImplemented
    def __iadd__(self, o): return NotImplemented
    def __sub__(self, o): return NotImplemented
    def __rsub__(self, o): return NotImplemented
    def __mul__(self, o): return NotImplemented
    def __rmul__(self, o): return NotImplemented
    def __truediv__(self, o): return NotImplemented
    def __rtruediv__(self, o): return None
    def __floordiv__(self, o): return NotImplemented
    def __mod__(self, o): return NotImplemented
    def __pow__(self, o): return NotImplemented
    def __rpow__(self, o): return [o]
    def __matmul__(self, o): return NotImplemented
    def __neg__(self): return 'negative'
    def __pos__(self): return ('positive',)
    def __invert__(self): return {}
    def __abs__(self): return 'size'
    def __and__(self, o): return NotImplemented
    def __or__(self, o): return NotImplemented
    def __xor__(self, o): return NotImplemented
    def __lshift__(self, o): return NotImplemented
    def __rshift__(self, o): return NotImplemented
    def __round__(self, n=None): return n
    def __float__(self): return 'text'
    def __int__(self): return 1.5
    def __index__(self): return 2.0


o = Odd()
print(1 / o, 2 ** o, -o, +o, ~o, abs(o), round(o), round(o, 3))
for t in (
    lambda: o + 1, lambda: 1 + o, lambda: o - 1, lambda: 1 - o, lambda: o * 2, lambda: 2 * o, lambda: o / 1,
    lambda: o // 1, lambda: o % 1, lambda: o ** 1, lambda: o @ 1, lambda: o & 1, lambda: o | 1, lambda: o ^ 1,
    lambda: o << 1, lambda: o >> 1, lambda: float(o), lambda: int(o), lambda: [1][o], lambda: range(o),
    lambda: o + o, lambda: [] + o, lambda: 'a' + o, lambda: o * [1], lambda: divmod(o, 1), lambda: 3 @ o,
):
    try:
        print(t())
    except TypeError as e:
        print(e)
o += 5
