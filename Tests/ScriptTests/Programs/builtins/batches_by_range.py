"""Batches of a data set as ranges and slices, the way training loops cut them."""
try:
    xrange
except NameError:
    xrange = range


def batches(count, size):
    for start in xrange(0, count, size):
        yield slice(start, min(start + size, count))


def merged(first, second):
    if first.stop != second.start:
        raise ValueError(f'a gap between {first.stop} and {second.start}')
    return slice(first.start, second.stop, first.step)


def midpoints(spans):
    return [(span.start + span.stop) / 2 for span in spans]


def strided(r):
    if r.step < 1:
        raise ValueError(f'step {r.step} of {r}')
    return slice(r.start, r.stop, r.step)


data = list('abcdefghijk')
cuts = list(batches(len(data), 4))
print(cuts, [''.join(data[cut]) for cut in cuts], merged(cuts[0], cuts[1]), midpoints(cuts))
print(''.join(data[strided(range(1, 10, 3))]), midpoints([range(4), slice(1, 8)]), [cut.step for cut in cuts])
print([i for i in xrange(3)], xrange(2, 8, 3)[1], len(xrange(10)), 5 in xrange(6), list(reversed(xrange(3))))
total = 0
for epoch in xrange(3):
    for cut in batches(len(data), 5):
        total += (epoch + 1) * (cut.stop - cut.start)
print(total)
for check in (
    lambda: merged(cuts[0], cuts[2]), lambda: merged(cuts[0], 5), lambda: midpoints([slice(4)]), lambda: midpoints(['a']),
    lambda: strided(range(5, 0, -1)), lambda: strided(slice(5)), lambda: list(batches(5, 0)), lambda: list(batches(5.5, 2)),
    lambda: xrange('a'), lambda: xrange(), lambda: xrange(1, 2, 0), lambda: xrange(1.5), lambda: xrange(3)[5],
):
    try:
        print(check())
    except Exception as e:
        print(type(e).__name__, e)
