print()
print(1, 'a', None, [1.5, 'x'], ('t',), {'k': (1,)}, {5}, True, 2.0, sep=' ')
print('a', 'b', sep='')
print('a', 'b', sep='--', end='!\n')
print('no newline', end='')
print(' continues')
print(end='only end\n')
print('x', sep='unused')
print(*[1, 2, 3], sep=', ')
print(*'abc', sep='\n')
print('a', 'b', sep=None, end=None)
print('flushed', flush=True)
print('', '', sep='|')
print('tab\tnew\nline')
print([['nested', [1, [2, []]]], {}, (), set(), frozenset(), [None]])
print({'a': [1], 'b': {'c': ()}}, [('x', 1)], [{'k': 'v'}], ({1: 2},), ["it's", 'q"q', '\n'])
print(print('inner'))
print(range(5), range(1, 10, 2), slice(1, 2), type, abs, [abs], Ellipsis)
print(1e5, 1e-5, 1e16, 123456789012345678, 0.1, 100.0, 1 / 3, -0.0, 2 ** 0.5 > 1)
for f in (
    lambda: print(1, sep=5), lambda: print(1, end=5), lambda: print(1, wrong=2), lambda: print(missing),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
print('a' + 1)
