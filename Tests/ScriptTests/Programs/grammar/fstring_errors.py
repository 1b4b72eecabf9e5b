n, s, x = 5, 'text', 2.5
tries = [
    lambda: f'{n:q}',
    lambda: f'{s:d}',
    lambda: f'{x:d}',
    lambda: f'{n:.2d}',
    lambda: f'{s:+}',
    lambda: f'{s:,}',
    lambda: f'{s:=5}',
    lambda: f'{n:s}',
    lambda: f'{[1]:5}',
    lambda: f'{None:>5}',
    lambda: f'{x:b}',
    lambda: f'{n:5.x}',
    lambda: f'{n:10}{missing}',
    lambda: f'{n:,_}',
    lambda: f'{1 / 0}',
    lambda: f'{s[10]}',
    lambda: f'{(1, 2):3d}',
    lambda: f'{n:c}{-1:c}',
    lambda: f'{x:x}',
    lambda: f'{s:.2f}',
    lambda: f'{n:.f}',
    lambda: f'{s!r:d}',
    lambda: f'{n:{s}}',
    lambda: f'{n:_,}',
    lambda: f'{s: }',
    lambda: f'{s:#}',
]
for t in tries:
    try:
        print(t())
    except Exception as e:
        print(type(e).__name__, e)
print(f'{n:>{x}}')
