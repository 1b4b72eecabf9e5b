assert True
assert 1 == 1, 'never shown'
assert [1], 1 / 0
for f in (lambda: 0, lambda: [], lambda: None):
    try:
        assert f()
    except AssertionError as e:
        print('failed', repr(e), str(e) == '')
try:
    assert 1 > 2, 'one is %d' % 1
except AssertionError as e:
    print(e)
try:
    assert False, (1, 2)
except AssertionError as e:
    print(e, e.args)
try:
    assert False, None
except AssertionError as e:
    print(e)
try:
    assert (0), [1, 2]
except AssertionError as e:
    print(e)
x = 3
assert x < 3, f'x is {x}'
