import numpy as np

a = np.array([7.0, -7.0, 2.5, 0.0])
b = np.array([2.0, 2.0, -0.5, 3.0])
for name, f in (
    ('add', np.add), ('subtract', np.subtract), ('multiply', np.multiply), ('divide', np.divide),
    ('true_divide', np.true_divide), ('floor_divide', np.floor_divide), ('remainder', np.remainder),
    ('mod', np.mod), ('fmod', np.fmod), ('power', np.power), ('maximum', np.maximum), ('minimum', np.minimum),
    ('fmax', np.fmax), ('fmin', np.fmin), ('copysign', np.copysign), ('float_power', np.float_power),
):
    with np.errstate(all='ignore'):
        x = a if 'power' not in name else np.array([2.0, -2.0, 4.0, 0.0])
        print(name, f(x, np.round(b)), f(x, 2), f(3, b) if 'power' not in name else f(2, [2.0, 3]))
        print(f(2.0, 4.0), f([[1.0], [2.0]], [3.0, 4.0]))
i, j = np.array([7, -7, 5, 0]), np.array([2, 2, -3, 4])
for name, f in (
    ('add', np.add), ('subtract', np.subtract), ('multiply', np.multiply), ('divide', np.divide),
    ('floor_divide', np.floor_divide), ('remainder', np.remainder), ('fmod', np.fmod),
    ('maximum', np.maximum), ('minimum', np.minimum), ('bitwise_and', np.bitwise_and),
    ('bitwise_or', np.bitwise_or), ('bitwise_xor', np.bitwise_xor), ('copysign', np.copysign),
    ('fmax', np.fmax),
):
    print(name, f(i, j), f(i, 3), f(9, j), f(i, j).dtype)
print(np.power(i, 2), np.power(2, np.array([0, 1, 5])), np.power([1.5, 2], 3), np.left_shift(i, 2))
print(np.right_shift(i, 1), i << 1, i >> 1, i & 3, i | 1, i ^ 2, i ** 2, i ** 2.0, 2 ** np.array([1, 2]))
print(i ** np.array([0, 1, 2, 3]), (-2) ** np.array([2, 3]))
print(a + b, a - b, a * b, a / b, a // b, a % b, a + 1, 1 - a, 2 * a, a / 2, 1 / np.array([2.0, 4]), 7 // b)
print(7 % b, np.array([3]) @ [4])
t, u = np.array([True, False, True]), np.array([True, True, False])
print(t + u, t * u, t & u, t | u, t ^ u, t + 1, t * 2.5, t / 2, np.logical_and(t, u), np.logical_or(t, u))
print(np.logical_xor(t, u), np.maximum(t, u), t + t, t == u, t > u, np.add(t, u).dtype)
print(np.multiply(t, 1).dtype, t ** 2)
with np.errstate(all='ignore'):
    print(np.array([1, -1, 0]) / 0, np.array([1.0, -1, 0]) / 0, np.array([1, -1]) // 0, np.array([5, -5]) % 0)
    print(np.array([1.0, -1, 0]) // 0, np.array([5.0]) % 0, np.inf - np.array([np.inf]))
    print(np.array([1e308]) * 10, np.array([2 ** 63 - 1]) + 1, np.array([-7.5, 7.5]) % np.inf)
    print(np.array([np.inf]) % 2, np.array([0.0, -0.0]) * -1, np.array([-0.0]) + 0)
print(np.maximum([1, np.nan], 2), np.fmax([1, np.nan], 2), np.minimum([np.nan, 5], [1, 3]))
print(np.fmin([np.nan, 5], [1, 3]), np.heaviside([-1, 0, 2], 0.5), np.hypot([3, 5], [4, 12]))
print(np.maximum(3, [1, 5]))
print(np.add(1, 2), np.add([1], [2], out=np.zeros(1)), np.subtract(np.arange(3), 1, dtype=float))
print(np.multiply(2, 3.5), np.divide(1, 2), np.square(3), np.power(2, 3), np.power(2.0, -1), np.mod(-1, 3))
print(np.fmod(-1, 3), np.add(np.ones((2, 1)), np.ones(3)).shape)
