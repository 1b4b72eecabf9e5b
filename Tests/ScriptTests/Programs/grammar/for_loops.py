for letter in 'abc':
    print(letter, end=' ')
print()
for i in range(2, 10, 3):
    print(i, end=',')
print(i)
for a, b in [(1, 2), (3, 4)]:
    print(a + b)
for a, (b, c), *rest in [(1, (2, 3), 4, 5), (6, [7, 8])]:
    print(a, b, c, rest)
for k in {'x': 1, 'y': 2}:
    print(k)
for i in range(3):
    for j in range(3):
        if j == i:
            break
        print(i, j)
    else:
        print('no break for', i)
for i in []:
    pass
else:
    print('else after nothing')
d = {}
for d['key'] in range(3):
    pass
print(d)
xs = [0, 0]
for xs[1] in (5, 6):
    print(xs)
for i, in [(1,), (2,)]:
    print(i)
for x in 1, 2, 3:
    print(x, end=';')
print()
