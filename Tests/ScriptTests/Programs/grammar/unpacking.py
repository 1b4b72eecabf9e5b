a, b = 1, 2
a, b = b, a
print(a, b)
(a, b), c = [3, 4], 5
[d, (e, *f)] = 6, 'xyz'
print(a, b, c, d, e, f)
first, *middle, last = range(5)
print(first, middle, last)
*all_but, end = 'ab'
print(all_but, end)
x = y = z = []
x.append(1)
print(y, z is x)
i = 0
i, xs = 1, [0, 0, 0]
i, xs[i] = 2, 9
print(i, xs)
a = b, c = 1, 2
print(a, b, c)
print(*[1, 2], *'ab', *(), sep='-')
print([*range(3), *'x'], (*[1], 2), {**{'a': 1}, 'b': 2, **{'a': 3}}, sorted({*[1, 2], *[2, 3]}))
m = {'k': 1}
m['k'], m['n'] = m['k'] + 1, 'new'
print(m)
(one,) = [1]
[two] = (2,)
print(one, two)
() = []
[] = ()
p, q = {'a': 1, 'b': 2}
print(p, q)
*s, = 1, 2
print(s)
