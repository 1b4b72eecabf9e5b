import numpy as np

a = np.array([1.0, 2.0, 3.0])
b = a + np.array([0.0, 1e-9, 0.1])
print(np.array_equiv(a, [a, a]))
print(np.array_equiv([1, 1], 1))
for f in (lambda: np.array_equiv(1),):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, str(e)[:70])
assert np.array_equal(a, b), 'arrays differ by %g' % np.abs(a - b).max()
