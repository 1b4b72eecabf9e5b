import numpy as np

print(np.array([1, 20, 300]), np.array([-1, 5]), np.array([[1, -20], [300, 4]]), np.array([True, False]), np.array([[True], [False]]), np.array([], dtype=int), np.array([10 ** 15, 1]), np.array([-2 ** 63, 2 ** 63 - 1]))
print(repr(np.array([1, 2])), repr(np.array([True, False])), repr(np.array([], dtype=bool)), repr(np.array([[1], [2]])), repr(np.arange(3, dtype=np.float32)), repr(np.array(7)), repr(np.array(True)), repr(np.zeros((2, 0), dtype=int)))
print(np.arange(1001), np.arange(2000.0), np.arange(10000).reshape(100, 100), sep='\n')
print(np.zeros((50, 50)), np.arange(1000)[-5:], repr(np.arange(5000)), np.ones((11, 101)), sep='\n')
print(np.arange(100), np.arange(60).reshape(2, 30), np.arange(24).reshape(2, 3, 4), np.arange(16).reshape(2, 2, 2, 2), np.array([[[[1]]]]), sep='\n')
print(repr(np.arange(40)), repr(np.arange(60).reshape(2, 30)), repr(np.linspace(0, 1, 12)), repr(np.arange(24).reshape(2, 3, 4)), repr(np.arange(20) % 3 == 0), sep='\n')
print(np.zeros((3, 400)), np.zeros((400, 3)), np.arange(3 * 1001).reshape(3, 1001), np.ones((2, 600), dtype=bool), sep='\n')
print(np.float64(1.0), np.float64(0.1), repr(np.float64(0.1)), repr(np.int64(5)), repr(np.bool_(True)), np.int64(5), np.bool_(False), [np.int64(1), np.float64(2.5), np.bool_(True)], (np.float32(1.5),), {'k': np.float64(1e-20)})
print(str(np.float64(1e16)), np.float64(1e-5), np.float64('nan'), np.float64('inf'), repr(np.float64('-inf')), np.float64(123456789.123), np.float32(1e10), np.float32(1e-7), np.float32(16777217), f'{np.float64(2.5):.3f}', '%.2f' % np.float64(1 / 3), '%d' % np.int64(9), f'{np.int64(7):>4}', f'{np.float64(0.1)}', '{!r}'.format(np.float64(0.25)))
