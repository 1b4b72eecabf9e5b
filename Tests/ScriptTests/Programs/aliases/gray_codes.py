import numpy as np


def gray(numbers):
    return numbers ^ np.bitwise_right_shift(numbers, 1)


def plain(codes):
    result = codes.copy()
    shift = 1
    while shift < 8:
        result ^= np.bitwise_right_shift(result, shift)
        shift = int(np.bitwise_left_shift(shift, 1))
    return result


numbers = np.arange(8)
codes = gray(numbers)
print(codes, plain(codes), (np.diff(codes) != 0).all())
changed = np.array([(a ^ b).bit_count() for a, b in zip(codes, codes[1:])])
print(changed, np.bitwise_and(np.bitwise_invert(codes), 7))
bits = np.bitwise_right_shift(codes[:, None], np.arange(3)) & 1
print(bits @ np.bitwise_left_shift(1, np.arange(3)) == codes)
out = np.zeros(8, dtype=np.int64)
print(np.bitwise_invert(codes, out=out) is out, out, np.bitwise_left_shift(codes, 1, where=codes > 3, out=out))
for attempt in (
    lambda: gray([1.5]), lambda: gray(np.array([1.5])), lambda: plain(np.array([0.5])), lambda: np.bitwise_left_shift(codes),
    lambda: np.bitwise_invert(codes, 1), lambda: np.bitwise_invert(codes / 2), lambda: np.bitwise_left_shift(codes, [1, 2]),
    lambda: np.bitwise_right_shift(codes, 1, out=np.zeros(3, dtype=int)),
):
    try:
        print(attempt())
    except Exception as e:
        print(type(e).__name__, e)
