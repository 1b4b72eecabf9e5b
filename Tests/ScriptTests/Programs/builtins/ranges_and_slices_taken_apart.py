"""Windows on a series: what ranges and slices say of themselves."""


class Window:
    def __init__(self, size):
        self.size = size

    def __getitem__(self, key):
        if isinstance(key, slice):
            start = 0 if key.start is None else key.start
            stop = self.size if key.stop is None else key.stop
            return range(start, stop, 1 if key.step is None else key.step)
        if isinstance(key, range):
            return self[key.start:key.stop:key.step]
        raise TypeError(f'no window for {key!r}')


def doubled(r):
    return range(2 * r.start, 2 * r.stop, 2 * r.step)


def shifted(s, by):
    return slice(s.start + by, s.stop + by, s.step)


w = Window(10)
print(w[2:], w[:5:2], w[range(1, 4)], w[::3], list(w[8:2:-2]), doubled(range(3)), doubled(range(5, 1, -2)))
print(shifted(slice(1, 5), 10), shifted(slice(0, 9, 3), 1), 'abcdefghij'[shifted(slice(0, 2), 3)])
r, s = range(10 ** 18, 3, -7), slice('a', None, [1])
print(r.start, r.stop, r.step, s.start, s.stop, s.step, range(True, 5).start, slice(5).start, slice(5).stop, slice(1, 2).step)
print(range(0).start == range(0, 0).stop, range(4).step, slice(None, None, -1).indices(5), slice(1, 2) == slice(1, 2, None))
xr = range(7, 20, 4)
print([xr.start + i * xr.step for i in range(len(xr))], xr[-1] + xr.step >= xr.stop, xr[1:].start, xr[::-1].step, xr[:2].stop)
for check in (
    lambda: w[5], lambda: w['a':], lambda: w[1:2:0], lambda: w[1.5:], lambda: doubled(5), lambda: doubled(slice(3)),
    lambda: shifted(slice(5), 1), lambda: shifted(slice(1, None), 1), lambda: shifted(range(3), 'a'),
    lambda: setattr(range(3), 'start', 5), lambda: setattr(range(3), 'stop', 5), lambda: setattr(range(3), 'step', 5),
    lambda: setattr(slice(3), 'start', 5), lambda: setattr(slice(3), 'stop', 5), lambda: setattr(slice(3), 'step', 5),
    lambda: range(3).start(), lambda: range(3).stop(), lambda: range(3).step(), lambda: slice(3).start(),
    lambda: slice(3).stop(), lambda: slice(3).step(), lambda: range(3).begin, lambda: slice(3).length, lambda: {slice(1): 2},
    lambda: delattr(range(3), 'stop'),
):
    try:
        print(check())
    except Exception as e:
        print(type(e).__name__, e)
