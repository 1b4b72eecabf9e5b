import numpy as np

a = np.array([1.0, 2.0, 3.0])
b = a + np.array([0.0, 1e-9, 0.1])
print(np.isclose(a, b), np.isclose(a, b, atol=0.2), np.isclose(a, b, rtol=0, atol=0), np.array_equal(a, b))
print(np.array_equal(a, a.copy()), np.array_equal(a, [1, 2, 3]))
print(np.allclose(a, b), np.allclose(a, b, 0.1), np.isclose(a[0], 1))
print(np.array_equal(a[:2], a), np.isclose([np.inf, -np.inf], np.inf))
for f in (
    lambda: np.isclose([1], [1, 2]).any() and np.isclose([1, 2, 3], [1, 2]), lambda: np.isclose('a', 1),
    lambda: np.array_equal([1], [[1], [2, 3]]), lambda: np.isclose(), lambda: np.array_equal(),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, str(e)[:70])
assert np.array_equal(a, b), 'arrays differ by %g' % np.abs(a - b).max()
