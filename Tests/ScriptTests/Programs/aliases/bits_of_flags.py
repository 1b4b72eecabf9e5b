import numpy as np

# Sets of options as the bits of an integer.
SHUFFLE, BIAS, DROPOUT, MOMENTUM = np.bitwise_left_shift(1, np.arange(4))
print(SHUFFLE, BIAS, DROPOUT, MOMENTUM)
options = np.array([SHUFFLE | BIAS, DROPOUT, MOMENTUM | SHUFFLE])
print(np.bitwise_right_shift(options, 1))
without = options & np.bitwise_invert(SHUFFLE)
print(without, np.bitwise_invert(options), np.bitwise_invert([True, False]))
print([int(option).bit_count() for option in options], [option.bit_count() for option in options])
mask = np.concat((options, without))
print(mask, np.concat([options.reshape(1, 3), without.reshape(1, 3)], axis=0))
print(np.bitwise_left_shift.nin, np.bitwise_invert.nin, np.bitwise_right_shift.nout)
print(np.conjugate(options), np.conjugate(2.5))
for attempt in (
    lambda: np.bitwise_left_shift(1.5, 2), lambda: np.bitwise_right_shift('a', 1),
    lambda: np.bitwise_invert(0.5), lambda: np.conjugate('z'), lambda: np.concat(5),
    lambda: options[0].bit_count(3), lambda: np.bitwise_left_shift.nin + 'x',
):
    try:
        print(attempt())
    except Exception as e:
        print(type(e).__name__, e)
np.bitwise_right_shift(options, np.arange(2))
