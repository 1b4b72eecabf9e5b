x = list(range(10))
for s in (
    x[2:5], x[:3], x[7:], x[:], x[::2], x[1::3], x[::-1], x[5:2], x[5:2:-1], x[-3:], x[:-3], x[-100:100],
):
    print(s)
print(x[8:100:5], x[-1:-5:-2], x[:4:-3], x[None:2], x[True:4], x[100:], x[-2:1:-3])
print('abcdef'[1:4], 'abcdef'[::-1], 'abc'[5:], (1, 2, 3)[1:], range(10)[2:8:3], range(10)[::-1])
print(list(range(5)[-2:]))
x[2:4] = ['a', 'b', 'c']
print(x)
x[0:0] = [-1]
x[len(x):] = ['end']
print(x)
x[::3] = [0] * len(x[::3])
print(x)
x[1:5] = []
print(x)
x[:] = 'xyz'
print(x)
x[5:9] = [7]
print(x)
y = [1, 2, 3, 4]
y[::-1] = [10, 20, 30, 40]
y[1:3] *= 2
print(y)
s = slice(1, 3)
print(y[s], s, s.start, s.stop, s.step, slice(None, None, -1), y[slice(2)], s == slice(1, 3))
print(slice(5, None).indices(3))
del y[1::2]
print(y)
for f in (lambda: x[::0], lambda: x['a':], lambda: x[1.5:2], lambda: 'abc'[::0], lambda: (1,)[None:'b'],
          lambda: x.__setitem__(slice(0, 4, 2), [1]), lambda: x.__setitem__(slice(0, 1), 5), lambda: x[1, 2],
          lambda: slice(), lambda: slice(1, 2, 3, 4), lambda: slice(0, 5, 0).indices(5)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
x[::2] = [1, 2, 3]
