import numpy as np

a = np.array([7.0, -7.0, 2.5, 0.0])
b = np.array([2.0, 2.0, -0.5, 3.0])
i, j = np.array([7, -7, 5, 0]), np.array([2, 2, -3, 4])
for name, f in (('gcd', np.gcd), ('lcm', np.lcm)):
    print(name, f(i, j), f(i, 3), f(9, j), f(i, j).dtype)
print(divmod(a, b), divmod(i, 3), np.divmod(i, 2), np.modf([1.5, -2.25]))
t, u = np.array([True, False, True]), np.array([True, True, False])
with np.errstate(all='ignore'):
    print(np.array([1, -1, 0]) / 0, np.array([1.0, -1, 0]) / 0, np.array([1, -1]) // 0, np.array([5, -5]) % 0)
    print(np.array([1.0, -1, 0]) // 0, np.array([5.0]) % 0, np.inf - np.array([np.inf]))
    print(np.array([1e308]) * 10, np.array([2 ** 63 - 1]) + 1, np.array([-7.5, 7.5]) % np.inf)
    print(np.array([np.inf]) % 2, np.array([0.0, -0.0]) * -1, np.array([-0.0]) + 0)
print(np.minimum.reduce([3, 1, 2]), np.add.reduce([1, 2, 3]))
print(np.multiply.outer([1, 2], [3, 4]), np.maximum.accumulate([1, 3, 2]), np.subtract.outer([1, 2], [3]))
print(np.ldexp([0.5], 3))
print(np.divide([1.0, 2.0], [0.0, 2.0], out=np.zeros(2), where=np.array([False, True])))
