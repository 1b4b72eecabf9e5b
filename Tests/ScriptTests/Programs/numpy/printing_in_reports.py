import numpy as np

np.set_printoptions(precision=4, suppress=True, linewidth=60)
W = np.array([[0.123456789, -10.5, 1e-7], [3.0, 2.25, 0.0]])
print(W)
print('W =', W.tolist(), 'shape', W.shape)
print('mean %.3f, max %g' % (W.mean(), W.max()), np.array_str(W[0], precision=2), np.array_repr(W[1]))
print(np.array2string(W[:, 0], precision=1, separator=' | '))
with np.printoptions(precision=8, suppress=False):
    print(W[0])
print(W[0], np.vectorize(lambda v: round(v, 1))(W))
print(np.apply_along_axis(np.sum, 1, W).round(3))
for f in (
    lambda: np.printoptions(precision='a').__enter__(), lambda: np.printoptions(bad=1).__enter__(),
    lambda: np.vectorize(len)([1]), lambda: np.apply_along_axis(len, 3, W), lambda: np.array_repr(),
    lambda: np.array2string(W, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, str(e)[:70])
np.set_printoptions(threshold='all')
