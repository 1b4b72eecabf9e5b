print(sum(x * x for x in range(5)), list(x for x in 'abc'), tuple(i for i in (1, 2) if i > 1))
print(max((len(w), w) for w in ['a', 'bcd', 'ef']))
g = (x for x in [1, 2, 3])
print(next(g), list(g), list(g))
print(any(x > 2 for x in [1, 2, 3]), all(x > 2 for x in [1, 2, 3]))
print(','.join(str(i) for i in range(4)), dict((k, len(k)) for k in ('a', 'bb')))
xs = [1, 2, 3]
lazy = (x * n for x in xs for n in (1, 10))
xs.append(4)
print(list(lazy))
print(sum((y for y in range(3)), 10), sorted((-v for v in xs)))
evens = (x for x in range(10) if x % 2 == 0)
print(list(zip(evens, evens)))
print(set(x % 3 for x in range(1)), next((x for x in range(10) if x > 6), None))
try:
    list(1 / x for x in (1, 0))
except ZeroDivisionError as e:
    print(e)
try:
    (x for x in None)
except TypeError as e:
    print(e)
