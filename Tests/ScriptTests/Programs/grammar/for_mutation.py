xs = [1, 2, 3]
for x in xs:
    if x < 3:
        xs.append(x + 10)
print(xs)
ys = [1, 2, 3, 4]
for y in ys:
    ys.remove(y)
print(ys)
d = {'a': 1}
for k in d:
    d[k] += 1
print(d)
for k in d:
    d['b'] = 1
