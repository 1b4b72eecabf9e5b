a = None
print(a is None, a is not None, a == None, not a)
for v in (
    0, 1, -1, 0.0, 0.1, '', ' ', [], [[]], (), (0,), {}, {0: 0}, set(), {0}, None, True, False, range(0),
    range(1),
):
    print(repr(v), bool(v), end='; ')
print()
print(isinstance(True, int), isinstance(1, bool), isinstance(1.0, float), isinstance('a', (int, str)))
print(type(1) == int)
print(type(None).__name__, type(1.5).__name__, type([]).__name__, type(()).__name__, type({}).__name__)
print(type(set()).__name__)
print(type(print).__name__, type(lambda: 0).__name__, type(range(1)).__name__, type(int).__name__)
print(type(type).__name__)
print(type(...).__name__, ..., Ellipsis, NotImplemented, type(slice(1)).__name__, int, str, list, type(1))
print(type(None))
x, y = [1], [1]
print(x == y, x is y, x is x, x is not y)
print(True is True, () == (), 'a' == 'a', 1 == True, 0 == False, '1' == 1, 1.0 == 1, [] == False)
print(None == False)
None.anything
