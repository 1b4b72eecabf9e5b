import numpy as np

print(np.array([1.0, 2.0]), np.array([1.5, 2.25, 3]), np.array([0.1, 0.12345678901]), np.array([1e-5, 1.0]), np.array([1e10, 1.0]), np.array([1e-10, 1e10]), np.array([123456.789, 0.001]))
print(np.array([1e8, 2e8]), np.array([1e16]), np.array([1e15, 1]), np.array([1.0, np.nan]), np.array([np.inf, -np.inf, 0.5]), np.array([-0.0, 0.0]), np.array([-1.5, 22.25]), np.array([1 / 3, 2 / 3]))
print(repr(np.array([1.0, 2.5])), repr(np.array([])), repr(np.array([1e-300, 1])), repr(np.array([[0.5, 1], [2, 3]])), repr(np.zeros((0, 3))), repr(np.array(2.5)), repr(np.array([1, 2], dtype=np.float32)))
print(np.array([[1.5, -2.0], [100.25, 3]]), np.zeros((2, 2, 2)), np.array([[[1.0]]]), np.array(3.5), np.array([0.00012, 123]), np.array([1e-4, 1e-3]), np.array([99999999.0, 0.1]))
print(np.array([1.123456789, 2.1]), np.array([1000000.5, 1]), np.array([1234567.125]), np.array([0.1 + 0.2]), np.array([1e100, 1e-100]), np.array([5e-324]), np.array([1.7976931348623157e308]), np.array([3.0e5, 1e6]))
print(np.arange(20) / 8, np.linspace(0, 1, 11), np.linspace(-1, 1, 7), np.array([1, 10, 100, 1000.5]), np.array([1e3, 1e4, 1e5]) / 3)
print(np.arange(30.0), np.arange(100.0, 130.0).reshape(3, 10), np.eye(4) * 2.5, np.arange(8).reshape(2, 2, 2) / 4, sep='\n')
print([np.array([1.0, 2])], (np.array([0.5]),), {'a': np.array([1.25])}, [np.float64(0.5)], str(np.array([1.0])), f'{np.array([2.5, 3])}', '%s' % np.array([0.25]), '{}'.format(np.array([[1.0]])))
print(np.array([0.1, 0.2], dtype=np.float32), np.array([1 / 3], dtype=np.float32), np.float32(0.1), repr(np.float32(0.1)), np.array([16777216.0, 0.1], dtype=np.float32), np.array([1e-10], dtype=np.float32), np.array([1e20, 1], dtype=np.float32))
print(np.array([[np.nan, 1], [2.5, -np.inf]]), np.array([np.nan]), np.array([1e-20, np.nan, 5]), np.array([[1e-20, 1], [2, np.inf]]), np.zeros((3, 0)), np.zeros((1, 0, 2)), np.array([[], []]))
