def run(f, *args):
    try:
        f(*args)
    except TypeError as e:
        print(e)


def add(a, b): a += b
def sub(a, b): a -= b
def mul(a, b): a *= b
def div(a, b): a /= b
def floordiv(a, b): a //= b
def mod(a, b): a %= b
def power(a, b): a **= b
def matmul(a, b): a @= b
def left(a, b): a <<= b
def right(a, b): a >>= b
def both(a, b): a &= b
def either(a, b): a |= b
def exclusive(a, b): a ^= b


for f in (add, sub, mul, div, floordiv, mod, power, matmul, left, right, both, either, exclusive):
    run(f, None, 1)
    run(f, 1.5, [])
    run(f, {}, 2)
