for v in ('é', 'abc', '日本', 'tab\t', "it's", 5, [1, 'ü'], None, ('ñ',), {'ä': 'ö'}):
    print(ascii(v), repr(v), f'{v!a}', '%a' % (v,))
print(format(3.14159, '8.3f'), format(42, '05d'), format('x', '^5'), format(255, '#x'), format(1e-7, 'g'))
print(format([1]), format(True), format(12345.678, ',.1f'), format(0.5, '.0%'), format('abc', '.2'))
for f in (
    lambda: ascii(), lambda: ascii(1, 2), lambda: format(1.5, 'd'), lambda: format('a', 'f'),
    lambda: format([1], '5'), lambda: format(1, 2), lambda: format(None, '>4'), lambda: format(5, '.3d'),
    lambda: format(5, 's'),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
format(2.5, 'x')
