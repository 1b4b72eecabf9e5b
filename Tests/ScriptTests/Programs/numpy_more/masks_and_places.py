import numpy as np

a = np.arange(6)
np.put(a, [0, 2], -1)
np.place(a, a < 0, [10, 20])
np.putmask(a, a > 15, a * 10)
b = np.zeros(3)
np.copyto(b, [1, 2, 3], where=[True, False, True])
c = np.zeros((2, 2))
np.fill_diagonal(c, [1, 2])
d = np.zeros(4, dtype=int)
np.add.at(d, [1, 1, 3], [5, 6, 7])
np.subtract.at(d, [3], 2)
print(np.extract(a > 5, a), np.select([a > 100, a > 3], [a // 10, -a], 0))
for f in (
    lambda: np.put(a, [9], 0), lambda: np.place(a, [True], 5), lambda: np.add.at(d, [9], 1),
    lambda: np.subtract.at(d, [9], 1), lambda: np.subtract.at(d), lambda: np.select([[True]], [1, 2]),
    lambda: np.extract(a), lambda: np.putmask(a, [True]),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, str(e)[:90])
np.put(a, 'x', 1)
