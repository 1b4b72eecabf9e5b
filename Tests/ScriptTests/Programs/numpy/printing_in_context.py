import numpy as np

with np.printoptions(precision=3, suppress=True):
    print(np.array([1.23456, 1e-9]))
    np.set_printoptions(precision=1)
    print(np.array([9.87654]))
print(np.array([9.87654]), np.array2string(np.array([0.5, 0.25]), separator=','), np.array_str(np.eye(2)))
print(np.array_repr(np.array([True])), np.array2string(np.array([1.0, 10.0]), prefix='>>'))
np.set_printoptions(threshold=3, edgeitems=1)
print(np.arange(5.0), np.array([[1, 2], [3, 4]]))
np.set_printoptions(threshold=1000, edgeitems=3, linewidth=20)
print(np.arange(8) / 2)
with np.printoptions(nothing=1):
    print('never')
