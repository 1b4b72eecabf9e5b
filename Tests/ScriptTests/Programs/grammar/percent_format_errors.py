tries = [
    lambda: '%d' % 'a',
    lambda: '%d' % None,
    lambda: '%f' % 'a',
    lambda: '%d %d' % 1,
    lambda: '%d %d' % (1,),
    lambda: '%d' % (1, 2),
    lambda: 'none' % 1,
    lambda: 'none' % (1,),
    lambda: '%y' % 1,
    lambda: '%' % 1,
    lambda: '%5' % 1,
    lambda: '%(a)d' % 5,
    lambda: '%(a)d' % {'b': 1},
    lambda: '%(a' % {'a': 1},
    lambda: '%c' % 'ab',
    lambda: '%c' % -1,
    lambda: '%c' % 1.5,
    lambda: '%x' % 1.5,
    lambda: '%o' % 'a',
    lambda: '%e' % [1],
    lambda: '%d' % [1, 2],
    lambda: '%s %s' % [1, 2],
    lambda: '%*d' % (1.5, 2),
    lambda: '%d' % float('nan'),
    lambda: '%d' % float('inf'),
    lambda: '%s' % (),
    lambda: '%i' % {},
    lambda: '%.f %z' % (1.5, 2),
]
for t in tries:
    try:
        print(t())
    except Exception as e:
        print(type(e).__name__, e)
print('%s of %s' % ('one',))
