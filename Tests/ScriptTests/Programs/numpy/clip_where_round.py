import numpy as np

a = np.array([-2.0, -0.5, 0.5, 1.5, np.nan])
print(np.clip(a, -1, 1), a.clip(0, None), a.clip(max=1), np.clip(a, None, 0), np.clip([1, 5, 9], 2, 6))
print(np.clip(3, 0, 2), np.clip(a, [0] * 5, 1), a.clip(min=0), np.clip(np.arange(5), 1.5, 3))
print(np.clip([1, 2], 5, 0), np.clip(2.5, 0, 1))
print(np.where(a > 0, a, 0), np.where(a > 0, 1, 0), np.where(np.isnan(a), -1, a))
print(np.where([[True], [False]], [1, 2], [[3], [4]]), np.where(a > 1)[0], np.where(1 > 0, a, 0).shape)
print(np.nan_to_num(a), np.nan_to_num([np.inf, -np.inf, np.nan]), np.nan_to_num(a, nan=7.0))
print(np.nan_to_num([np.inf], posinf=9), np.maximum(0, a), np.minimum(a, 0), np.maximum(a, 0.01 * a))
print((a > 0) * 1.0, (a > 0).astype(int), np.sign(a) * 2)
print(np.round(2.5), np.round([0.125, 0.375], 2), np.round(1234.567, -2), np.around([1.15, 2.5, -0.5]))
print(np.array([1.25, 2.35]).round(1), np.round(5), np.round([15, 25], -1), np.round(np.float64(2.675), 2))
print(np.round(1e300, 2), np.round(np.float32(1.26), 1), np.round(-1.5), round(np.float64(2.567), 2))
print(round(np.float64(2.5)), np.array([0.5, 1.5]).round(), np.round(3.14159, 3), np.round([1.005, 2.345], 2))
print(np.around(7.5, decimals=0), np.round(a, 1))
out = np.zeros(5)
np.clip(a, 0, 1, out=out)
np.maximum(a, 0, out=out)
print(out, np.clip(a, 0, 1, out=out) is out, np.where(a > 0, np.log(np.abs(a) + 1) > 0, False))
print(np.interp(2.5, [1, 2, 3], [10, 20, 30]), np.interp([0, 1.5, 9], [1, 2], [3, 4]))
print(np.convolve([1, 2, 3], [1, 1]), np.convolve([1, 2, 3], [0, 1, 0.5], 'same'))
print(np.convolve([1, 2, 3], [1, 2], mode='valid'))
print(np.cov([1, 2, 3], [1, 2, 4]), np.corrcoef([1, 2, 3], [2, 4, 6]).round(9))
print(np.cov([[1.0, 2.0], [3.0, 5.0]]), np.unravel_index(5, (2, 3)), np.ravel_multi_index((1, 2), (2, 3)))
print(np.unravel_index([1, 5], (2, 3)), np.diag_indices(2), np.tril_indices(2), np.triu_indices(3, 1))
print(np.unravel_index(np.argmax([[1, 9], [3, 4]]), (2, 2)))
for t in (
    lambda: np.clip(), lambda: np.clip(a), lambda: np.clip(a, 0, [1, 2]), lambda: a.clip('a', 1),
    lambda: np.clip(a, 0, 1, 2, 3, 4), lambda: np.nan_to_num(), lambda: np.nan_to_num([[1], [2, 3]]),
    lambda: np.round([[1], [1, 2]]), lambda: a.round('x'), lambda: np.around(),
    lambda: np.interp(1, [1, 2], [1]), lambda: np.interp(1, [], []), lambda: np.interp(),
    lambda: np.convolve([], [1]), lambda: np.convolve([1], [1], 'bad'), lambda: np.convolve([[1]], [1]),
    lambda: np.convolve([1]), lambda: np.cov(), lambda: np.corrcoef(), lambda: np.cov([[[1]]]),
    lambda: np.unravel_index(9, (2, 3)), lambda: np.unravel_index(5), lambda: np.unravel_index(1.5, (2,)),
    lambda: np.ravel_multi_index((2, 0), (2, 3)), lambda: np.ravel_multi_index((1, 1)),
    lambda: np.diag_indices(), lambda: np.tril_indices(), lambda: np.triu_indices('a'),
    lambda: a.clip(1, 2, 3, 4), lambda: np.where(a, 1), lambda: np.maximum(a), lambda: np.round(None),
    lambda: np.clip(None, 0, 1), lambda: np.ravel_multi_index((0,), (2, 3)),
):
    try:
        print(t())
    except Exception as e:
        print(type(e).__name__, e)
np.clip(a, [0, 1], 1)
