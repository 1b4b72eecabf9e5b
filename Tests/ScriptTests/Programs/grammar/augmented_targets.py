class Box:
    pass


def order(name, value):
    print('eval', name)
    return value


x = 5
x += 1
x -= 2
x *= 3
x /= 4
print(x)
x = 17
x //= 3
x **= 3
x %= 7
print(x)
x <<= 3
x >>= 1
x |= 3
x &= 10
x ^= 7
print(x)
b = Box()
b.v = 1
b.v += 1.5
b.items = [1]
b.items += (2, 3)
print(b.v, b.items)
d = {'a': 1}
d['a'] *= 10
d['s'] = 'x'
d['s'] += 'y'
print(d)
xs = [1, 2, 3]
xs[-1] -= 5
xs[0:1] += [7]
print(xs)
order('list', xs)[order('index', 0)] += order('value', 1)
ys = xs
ys += [0]
print(xs is ys, xs)
ys = ys + [1]
print(xs is ys)
t = (1,)
t += (2,)
s = 'a'
s *= 3
print(t, s)
st = {1}
st |= {2}
st -= {1}
print(st)
nested = [[1], {'k': [0]}]
nested[1]['k'][0] += 4
print(nested)
