def mean(values):
    assert len(values) > 0, 'mean of nothing'
    assert all(isinstance(v, (int, float)) for v in values)
    return sum(values) / len(values)


print(mean([1, 2, 3]))
for bad in ([], ['a'], None):
    try:
        mean(bad)
    except AssertionError as e:
        print('assertion', e, e.args)
    except TypeError as e:
        print('type', e)
try:
    assert mean([1]) == 2, f'mean is {mean([1])}'
except AssertionError as e:
    print(str(e))
assert isinstance(mean([1]), float) and mean([2]) > 5, ('not above', 5)
