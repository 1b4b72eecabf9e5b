import numpy as np

functions = [
    ('add', np.add), ('subtract', np.subtract), ('multiply', np.multiply), ('divide', np.divide),
    ('true_divide', np.true_divide), ('floor_divide', np.floor_divide), ('remainder', np.remainder),
    ('mod', np.mod), ('fmod', np.fmod), ('power', np.power), ('float_power', np.float_power),
    ('maximum', np.maximum), ('minimum', np.minimum), ('fmax', np.fmax), ('fmin', np.fmin),
    ('arctan2', np.arctan2), ('hypot', np.hypot), ('logaddexp', np.logaddexp), ('copysign', np.copysign),
    ('equal', np.equal), ('not_equal', np.not_equal), ('less', np.less), ('less_equal', np.less_equal),
    ('greater', np.greater), ('greater_equal', np.greater_equal), ('logical_and', np.logical_and),
    ('logical_or', np.logical_or), ('logical_xor', np.logical_xor), ('bitwise_and', np.bitwise_and),
    ('bitwise_or', np.bitwise_or), ('bitwise_xor', np.bitwise_xor), ('left_shift', np.left_shift),
    ('right_shift', np.right_shift), ('heaviside', np.heaviside),
]
for name, f in functions:
    for arguments in (
        (), (1,), (np.ones(2, dtype=int), np.ones(3, dtype=int)),
        (np.ones((2, 3), dtype=int), np.ones((2, 2), dtype=int)), ([1, 2], [1, 2], np.zeros(3)),
    ):
        try:
            print(name, f(*arguments))
        except Exception as e:
            print(name, type(e).__name__, e)
for f in (
    lambda: np.bitwise_and(1.5, 1), lambda: np.bitwise_or([1.0], 1), lambda: np.bitwise_xor(1, 2.5),
    lambda: np.left_shift(1.5, 1), lambda: np.right_shift(1, 1.5), lambda: np.array([1.5]) & 1,
    lambda: np.array([1.0]) | True, lambda: np.array([1.5]) << 1, lambda: np.array([True]) - np.array([True]),
    lambda: np.subtract(True, False), lambda: np.array([2]) ** -1, lambda: np.power(2, -1),
    lambda: np.array([1, 2]) ** np.array([1, -1]), lambda: np.ones(3) + np.ones(4),
    lambda: np.ones((2, 3)) * np.ones((3, 2)), lambda: np.ones((2, 1, 3)) - np.ones((4, 2)),
    lambda: np.ones(2) / np.ones(3), lambda: np.ones(2) ** np.ones(3), lambda: np.ones(2) // np.ones(3),
    lambda: np.ones(2) % np.ones(3), lambda: np.ones(2) < np.ones(3), lambda: np.ones(2) == np.ones(3),
    lambda: np.ones(2) != np.ones(3), lambda: np.arange(3) + None, lambda: np.arange(3) * {},
    lambda: np.array([1.0]) - {}, lambda: None + np.ones(2), lambda: np.array([1]) + 10 ** 30,
    lambda: np.array([1]) + 2 ** 63, lambda: np.ones(2) @ 3, lambda: np.add(1, 2, out=3),
    lambda: np.add([1], [2.5], out=np.zeros(1, dtype=int)),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
np.zeros((500, 8)) + np.zeros((2, 8))
