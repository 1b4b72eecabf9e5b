"""Functions of `operator` on objects that define operators, and how they refuse."""
from operator import (
    abs as magnitude, and_, call, concat, contains, countOf, delitem, eq, floordiv, ge, getitem, gt, iadd, iand, iconcat,
    ifloordiv, ilshift, imatmul, imod, imul, index, indexOf, inv, invert, ior, ipow, irshift, is_, is_not, isub, itruediv, ixor, le,
    length_hint, lshift, lt, matmul, methodcaller, mod, ne, neg, not_, or_, pos, pow, rshift, setitem, sub, truediv, truth, xor)


class Expression:
    """Remembers what was done to it."""

    def __init__(self, text):
        self.text = text

    def __getattr__(self, name):
        raise AttributeError(f'no {name} here')

    def __add__(self, other): return Expression(f'({self.text} + {other})')
    def __sub__(self, other): return Expression(f'({self.text} - {other})')
    def __mul__(self, other): return Expression(f'({self.text} * {other})')
    def __truediv__(self, other): return Expression(f'({self.text} / {other})')
    def __floordiv__(self, other): return Expression(f'({self.text} // {other})')
    def __mod__(self, other): return Expression(f'({self.text} % {other})')
    def __pow__(self, other): return Expression(f'({self.text} ** {other})')
    def __matmul__(self, other): return Expression(f'({self.text} @ {other})')
    def __and__(self, other): return Expression(f'({self.text} & {other})')
    def __or__(self, other): return Expression(f'({self.text} | {other})')
    def __xor__(self, other): return Expression(f'({self.text} ^ {other})')
    def __lshift__(self, other): return Expression(f'({self.text} << {other})')
    def __rshift__(self, other): return Expression(f'({self.text} >> {other})')
    def __neg__(self): return Expression(f'-{self.text}')
    def __pos__(self): return Expression(f'+{self.text}')
    def __invert__(self): return Expression(f'~{self.text}')
    def __abs__(self): return Expression(f'|{self.text}|')
    def __iadd__(self, other): return Expression(f'[{self.text} += {other}]')
    def __call__(self, *parts): return Expression(f'{self.text}{parts}')
    def __index__(self): return len(self.text)
    def __len__(self): return len(self.text)
    def __getitem__(self, key): return self.text[key]
    def __eq__(self, other): return f'{self.text} == {other}'
    def __lt__(self, other): return f'{self.text} < {other}'
    def __ge__(self, other): return f'{self.text} >= {other}'
    def __str__(self): return self.text


x = Expression('x')
two = [sub, truediv, floordiv, mod, pow, matmul, and_, or_, xor, lshift, rshift, iadd, isub, imul, itruediv, ifloordiv,
       imod, ipow, imatmul, iand, ior, ixor, ilshift, irshift, eq, lt, ge, is_, is_not]
print(*[f(x, 2) for f in two], sep=', ')
print(*[f(x) for f in (neg, pos, invert, inv, magnitude, call, truth, not_, index)], sep=', ')
print(getitem(x, 0), getitem('abc', slice(1, 3)), contains(Expression('abc'), 'b'), methodcaller('__len__')(x))
print(countOf([1, 2, 1, True], 1), indexOf([3, 2, 1], 1), concat('a', 'b'), iconcat([1], 'ab'), length_hint('ab'), length_hint(5, 7), ne(1, 2), le(1, 2), gt(2, 1))
for f in two + [ne, le, gt, concat, iconcat, contains, getitem, countOf, indexOf]:
    try:
        print(f.__name__, f(1))
    except TypeError as e:
        print(f.__name__, e)
for f in (neg, pos, invert, inv, magnitude, truth, not_, index, setitem, delitem, call, length_hint):
    for arguments in ((), ('a',), ([1], 5)):
        try:
            print(f.__name__, f(*arguments))
        except (TypeError, IndexError) as e:
            print(f.__name__, e)
for f in (setitem, le, gt, le):
    try:
        f(x, 2)
    except Exception as e:
        print(f.__name__, type(e).__name__, e)
print(delitem(x, 0))
