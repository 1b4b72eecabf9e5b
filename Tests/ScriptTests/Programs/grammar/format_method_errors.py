tries = [
    lambda: '{}'.format(),
    lambda: '{} {}'.format(1),
    lambda: '{1}'.format(0),
    lambda: '{x}'.format(y=1),
    lambda: '{0} {}'.format(1, 2),
    lambda: '{} {0}'.format(1, 2),
    lambda: '{'.format(1),
    lambda: '}'.format(1),
    lambda: '{0'.format(1),
    lambda: '{!x}'.format(1),
    lambda: '{:d}'.format('a'),
    lambda: '{:d}'.format(1.5),
    lambda: '{:s}'.format(1),
    lambda: '{0.missing}'.format(1),
    lambda: '{0[5]}'.format([1]),
    lambda: '{0[k]}'.format({}),
    lambda: '{0[k]}'.format([1]),
    lambda: '{:10}'.format([1]),
    lambda: '{:5}'.format(None),
    lambda: '{:.2}'.format(5),
    lambda: '{:y}'.format(1.5),
    lambda: '{:<<5d5}'.format(1),
    lambda: '{!}'.format(1),
    lambda: '{!r'.format(1),
    lambda: format(1, 'zz'),
    lambda: format('a', 5),
    lambda: format([], 'd'),
    lambda: format(),
]
for t in tries:
    try:
        print(t())
    except Exception as e:
        print(type(e).__name__, e)
print('{a} {b}'.format(a=1))
