from numpy import *
print(array([1.5, 2.5]).sum(), dot(array([1, 2]), array([3, 4])), exp(zeros(2)), random.__name__)
print(maximum(1, 2), arange(4).reshape(2, 2).T.tolist(), sum(array([1, 2, 3])), pi > 3)
print(where(array([0, 1]) > 0, 'y' == 'y', False))
x = linspace(0, 1, 3)
print(x, mean(x), abs(array([-1, 2])), max(array([3, 9, 2])), round(array([1.26, 2.34]), 1), all(x >= 0))
print(any(x > 2))
print(tile(array([1, 2]), 2), sqrt(16), power(2, 3), newaxis is None, float64(2), inf, nan)
dot(array([1, 2]), array([1, 2, 3]))
