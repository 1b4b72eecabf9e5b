import numpy as np

a = np.array([[4.0, -2.0], [1.5, 3.0]])
print(a.compress([False, True], axis=1))
b = a.copy()
b.sort(axis=0)
b.put([0], 99)
c = np.zeros(3)
c.fill(2.5)
c.resize(2)
for f in (lambda: a.compress(), lambda: a.put([99], 0), lambda: c.resize('a')):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, str(e)[:90])
a.item(0, 0, 0)
