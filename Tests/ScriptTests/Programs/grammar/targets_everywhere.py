class Node:
    pass


n = Node()
n.x, n.y = 1, 2
(n.a, [n.b, *n.rest]), data = (1, [2, 3, 4]), {}
data['p'], data['q'] = n.a, n.rest
xs = [0, 1, 2, 3]
xs[1:3], n.z = ['s'], 5
(p, q), (r, (s, t)) = (1, 2), (3, (4, 5))
print(n.x, n.y, n.a, n.b, n.rest, data, xs, n.z, p, q, r, s, t)
a = b = c = [1]
a += [2]
xs[0:2] += ['more']
xs[-1:] *= 2
data['p'] += 10
n.x *= 4
n.x -= 1
print(a is c, xs, data, n.x)
for n.i, (data['k'], *xs[1:]) in enumerate(['ab', 'cde']):
    print(n.i, data['k'], xs)
with_items = [(1, (2, 3)), (4, (5, 6))]
print([u + v * w for u, (v, w) in with_items], {u: v for u, (v, _) in with_items})
del xs[1:], data['k'], n.i
print(xs, data, hasattr(n, 'i'))
for f in ('a', 'b', 'c', 'd'):
    try:
        if f == 'a':
            (p, q), r = 5, 6
        elif f == 'b':
            n.none += 1
        elif f == 'c':
            xs[0:1] += 5
        else:
            del xs[0:1], xs[5]
    except Exception as e:
        print(f, type(e).__name__, e)
x = y = z = 1 / 0
