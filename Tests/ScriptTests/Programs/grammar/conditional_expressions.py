x = 5
print('big' if x > 3 else 'small', ('a', 'b')[x > 3], x if x else 0)
print(1 if False else 2 if False else 3)
print([v if v % 2 else 'even' for v in range(4)])
f = lambda n: 'neg' if n < 0 else ('zero' if n == 0 else 'pos')
print(f(-1), f(0), f(1))
print((1 if x else 2) + (3 if not x else 4))
called = []
r = called.append('yes') if x == 5 else called.append('no')
print(called, r)
print(None if x is None else x, x == 5 if True else 1 / 0)
try:
    print(1 / 0 if x else 2)
except ZeroDivisionError as e:
    print(e)
print(1 if unknown else 2)
