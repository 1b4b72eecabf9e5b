xs = list(range(10))
del xs[2:4]
del xs[::3]
print(xs)
del xs[-2:], xs[0:1]
print(xs)
d = {'a': [1, 2, 3]}
del d['a'][1:]
print(d)


class Keeps:
    def __delitem__(self, key):
        if key.start is None:
            raise ValueError('where from?')
        print('deleted', key.start, key.stop, key.step)


k = Keeps()
del k[1:2]
del k[3:9:2]
try:
    del (1, 2)[0:1]
except TypeError as e:
    print(e)
try:
    del 'abc'[1:]
except TypeError as e:
    print(e)
del k[:5]
