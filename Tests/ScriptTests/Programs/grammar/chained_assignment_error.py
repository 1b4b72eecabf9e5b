class Holder:
    items = (1, 2)


h = Holder()
h.items = h.list = [1, 2]
h.items[0] = h.list[1] = 9
print(h.items, h.list, Holder.items)
first = second = third = {}
first['a'] = second['b'] = 1
print(third)
a, (b, c) = d = (1, (2, 3))
print(a, b, c, d)
e = [0] * 3
e[0] = e[1:2] = 'z'
print(e)
del e[0:1]
e[0:2] += 'pq'
print(e)
Holder.items[0] = h.items[5] = 1
