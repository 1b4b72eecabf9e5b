r = range(2, 20, 3)
print(r.index(8), r.count(8), r.count(9), r[2], r[-1], len(r), 11 in r, r[1:3], list(r[::-2]))
print(r == range(2, 18, 3), (17).bit_length(), (-8).bit_length(), (0).bit_length(), (3.0).is_integer())
print((3.5).is_integer(), (2 ** 70).bit_length())
s = slice(1, None, 2)
print(s.indices(6), s.indices(0), slice(-3, None).indices(10), slice(None, None, -1).indices(4), 'abcdef'[s])
print([0, 1, 2, 3][s], s.start, s.stop, s.step)
for f in (
    lambda: r.index(9), lambda: r.count(), lambda: s.indices('a'), lambda: s.indices(-1),
    lambda: slice(1, 2, 0).indices(3), lambda: (5).bit_length(1), lambda: (2.5).is_integer(1),
    lambda: range(5)[9], lambda: r.count(1, 2), lambda: (1.5).bit_length(), lambda: s.nothing,
    lambda: slice('a', 'b').indices(5),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
range(3).index(-1)
