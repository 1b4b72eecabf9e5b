class Table:
    def __init__(self, *rows):
        self.rows = list(rows)

    def __len__(self):
        return len(self.rows)

    def __getitem__(self, key):
        print('get', key)
        return self.rows[key]

    def __setitem__(self, key, value):
        print('set', key, value)
        self.rows[key] = value

    def __delitem__(self, key):
        print('del', key)
        del self.rows[key]

    def __contains__(self, value):
        return value == 'magic' or value in self.rows


t = Table(1, 2, 3, 4)
print(len(t), t[0], t[-1], t[1:3], t[::2], t[None:None])
t[0] = 10
t[1:2] = [7, 8]
t[-1] += 5
del t[0], t[0:1]
print(t.rows, 'magic' in t, 99 in t, 5 not in t, bool(t), bool(Table()))


class Grid:
    def __getitem__(self, key):
        return key


g = Grid()
print(g[1, 2], g[1:2, ::3], g[..., None], g[()], g[(1,)], g[1:], g['a':'b'], g[g[0]], g[-1,])


class Seq:
    def __getitem__(self, i):
        if i >= 3:
            raise IndexError('done')
        return i * 10


print(list(Seq()), 20 in Seq(), [x for x in Seq()], max(Seq()), tuple(reversed([*Seq()])))


class Missing(dict):
    def __missing__(self, key):
        return key * 2


print(Missing(a=1)['a'], Missing()['b'])


class BadLen:
    def __len__(self):
        return -1


class TextLen:
    def __len__(self):
        return 'a'


for f in (
    lambda: len(BadLen()), lambda: len(TextLen()), lambda: Grid().x, lambda: len(g), lambda: Seq()[0:1],
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
del g[0]
