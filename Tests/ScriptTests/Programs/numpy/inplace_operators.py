import numpy as np

a = np.arange(4.0)
a += 1
a -= [1, 0, 0, 0]
a *= 2
a /= 4
print(a)
a **= 2
a //= 0.25
a %= 3
print(a)
i = np.array([1, 2, 3])
i += 1
i -= np.array([1, 1, 1])
i *= 3
i //= 2
i %= 3
i **= 2
i <<= 2
i >>= 1
i |= 1
i &= 7
i ^= 2
print(i, i.dtype)
m = np.ones((2, 2))
m += np.array([1, 2])
m *= np.array([[1], [10]])
m @= np.eye(2)
print(m)
m[0] += m[1]
m[:, 0] -= 1
m[m > 20] /= 2
print(m)
t = np.array([True, False])
t &= np.array([True, True])
t |= True
t ^= [True, False]
print(t)
b = np.ones(2, dtype=np.float32)
b += 0.1
b *= np.float64(2)
b += np.ones(2)
print(b.dtype, np.round(b, 5))
x = y = np.zeros(2)
x += 1
x = x + 1
print(x, y)
n = 5.0
n += np.ones(2)
n -= 1
s = np.float64(1)
s += 1
print(n, s, type(s))
l = [1, 2]
l += np.array([3, 4])
print(l)
w = np.arange(3.0)
w += w
w *= w[::-1]
w[1:] += w[:-1]
print(w)


def attempt(f):
    try:
        f()
    except Exception as error:
        print(type(error).__name__, error)


def add_float(): i.__iadd__(1.5)
def add_float_array():
    global i
    i += np.array([0.5, 0.5, 0.5])
def divide():
    global i
    i /= 2
def power():
    global i
    i **= 0.5
def shape():
    global a
    a += np.ones(3)
def grow():
    global a
    a += np.ones((2, 4))
def text():
    global a
    a += 'x'
def shift():
    global a
    a <<= 1
def minus():
    global t
    t -= t
def floor():
    global i
    i //= 1.5
def modulo():
    global i
    i %= 1.5
def multiply():
    global i
    i *= 0.1
def both():
    global a
    a &= 1
def either():
    global a
    a |= 1
def exclusive():
    global a
    a ^= 1
def right():
    global a
    a >>= 1
def product():
    global a
    a @= np.ones(3)
def truth():
    global t
    t += 1
def none():
    global a
    a *= None
def negative():
    global i
    i **= -1
def matrix():
    global m
    m @= np.ones((3, 3))
def subtract():
    global i
    i -= 0.5
def scalar():
    s = np.float64(1)
    s += 'a'


for f in (
    add_float, add_float_array, divide, power, shape, grow, text, shift, minus, floor, modulo, multiply, both,
    either, exclusive, right, product, truth, none, negative, matrix, subtract, scalar,
):
    attempt(f)
i += 0.5
