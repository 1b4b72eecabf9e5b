x = 5
print(1 < x < 10, 1 < x > 3, 1 < x < 3, 0 == False == 0.0, 1 < 2 < 3 < 4, 3 > 2 >= 2 != 1)
calls = []


def v(n):
    calls.append(n)
    return n


print(v(1) < v(0) < v(5), calls)
print(1 == 1.0, 'a' < 'b', 'Z' < 'a', 'abc' < 'abd', '' < 'a', [1, 2] < [1, 3], (1,) < (1, 0), [2] > [1, 9])
print(1 in [1, 2], 3 not in [1], 'ell' in 'hello', 'k' in {'k': 1}, 1 in (2, 1), 2 in {2}, 1 in range(5))
print(9 in range(5))
a = [1]
b = a
print(a is b, a is [1], a is not b, None is None, a == [1], a != [1])
print({'a': 1} == {'a': 1.0}, {1, 2} == {2, 1}, {1} < {1, 2}, {1} <= {1}, (1, 2) == [1, 2], 'a' == 1)
print(None == 0)
print(float('nan') == float('nan'), float('nan') < 1, float('inf') > 10 ** 400, -float('inf') < -10 ** 400)
n = float('nan')
print([n] == [n], n in [n], n != n, 1 in [True], '' in 'abc', 'a' not in 'b')
print(2 ** 53 == 2.0 ** 53, 2 ** 53 + 1 == 2.0 ** 53, 10 ** 30 > 1e29)
print(1 < 2 == True, (1 < 2) == True, not 1 < 2)
print(1 in [0] == False)
