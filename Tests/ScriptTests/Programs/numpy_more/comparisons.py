import numpy as np

a, b = np.array([1.0, 2.0, np.nan, -0.0]), np.array([1.0, 3.0, np.nan, 0.0])
i = np.arange(6).reshape(2, 3)
print(np.array_equiv([1, 1], [[1, 1], [1, 1]]))
print(np.extract(i > 2, i))
print(np.select([i < 2, i < 4], [i, -i], default=9))
if np.all(i >= 0) and not np.any(i > 9):
    print('checked', i.max() == 5, np.max(i) == 5 and True)
for f in (lambda: np.extract([1]), lambda: np.select([i < 2], [i, i]), lambda: np.array_equiv(1)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
if i:
    print('never')
