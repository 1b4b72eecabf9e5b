import numpy as np

a = np.array([1.23456789, 1e-5, 1000.0])
np.set_printoptions(precision=3)
print(a, np.array([1 / 3]), repr(np.array([2 / 3, 1])))
np.set_printoptions(suppress=True)
print(a, np.array([1e-10, 1]), np.array([1e10, 0.5]))
np.set_printoptions(precision=8, suppress=False)
print(a)
np.set_printoptions(threshold=5, edgeitems=1)
print(np.arange(10), np.arange(100).reshape(10, 10), sep='\n')
np.set_printoptions(threshold=1000, edgeitems=3, linewidth=30)
print(np.arange(20), np.linspace(0, 1, 6), repr(np.arange(15)), sep='\n')
np.set_printoptions(linewidth=75)
with np.printoptions(precision=2):
    print(np.array([3.14159, 2.71828]))
print(np.array([3.14159, 2.71828]), np.array2string(np.array([1.23456, 2]), precision=2))
print(np.array2string(np.arange(3), separator=', '), np.array_str(np.array([1.5])))
print(np.array_repr(np.array([1])))
np.set_printoptions(precision=2, suppress=True)
print(np.array([[0.123456, 123.456], [1e-9, 5]]), np.array([1e-9]), np.array([0.005, 0.015]))
print(np.array([99.999]), np.array([-0.001]))
np.set_printoptions(precision=0)
print(np.array([1.5, 2.5, 0.4]))
for f in (
    lambda: np.set_printoptions(precision='a'), lambda: np.set_printoptions(wrong=1),
    lambda: np.set_printoptions(threshold='a'), lambda: np.set_printoptions(threshold=float('nan')),
    lambda: np.set_printoptions(floatmode='zz'), lambda: np.array2string(), lambda: np.array_str(),
    lambda: np.array_repr(), lambda: np.printoptions(1, 2),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, str(e).split(' (')[0])
np.set_printoptions(precision=1.5)
