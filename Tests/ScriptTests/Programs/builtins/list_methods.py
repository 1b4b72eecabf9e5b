x = [3, 1, 2]
x.append(5)
x.extend([7, 8])
x.extend('ab')
x.insert(0, 'first')
x.insert(-1, 'almost')
x.insert(100, 'end')
print(x, x.pop(), x.pop(0), x.pop(-2), x)
x.remove('a')
print(x, x.index(2), x.index(7, 2), x.count(3), x.count('none'), x.index(1, 0, 3))
y = x.copy()
y.reverse()
print(y, x, y == x[::-1])
z = [5, 2, 9]
z.sort()
print(z, z.sort(reverse=True), z)
w = ['bb', 'a', 'ccc']
w.sort(key=len)
print(w)
w.sort(key=lambda s: (-len(s), s), reverse=True)
print(w)
w.clear()
print(w, [1, 2] + [3], [0] * 3, [1, 2] * 2, [] * 5, [[]] * 2, 2 * ['x'])
a = [[0] * 2] * 2
a[0][0] = 1
print(a)
b = [1, 2]
c = b
c += [3]
b *= 2
print(b, c, b is c)
print([1, [2]] == [1, [2]], [1] < [1, 2], [] < [0], [2] > [1, 5], 2 in b, len(b), b[::2], [*b, *c][:3])
d = list(b)
d[1:3] = []
print(d, max(d), sum(d), sorted(d, reverse=True), [v for v in reversed(d)], list(enumerate(d))[0])
e = [1, 2, 3, 4, 5]
del e[1::2]
e.append(e[:])
print(e, e.pop(1), len(e), [1.0, 2].index(2.0), [True].count(1), [None].index(None))
stack = []
for i in range(3): stack.append(i)
while stack: print(stack.pop(), end=' ')
print()
