import numpy as np, math as m
from math import pi as PI, sqrt as root, floor
from numpy import exp as e, array as arr
from collections import Counter as Count, deque as dq
import numpy.linalg as la, copy

print(round(PI, 5), root(9), floor(2.5), e(0), arr([1, 2]), Count('aab')['a'], dq([1])[0])
print(la.norm([3.0, 4.0]), m.e > 2, copy.copy([1]))


def local():
    from numpy import zeros as z, ones
    import random as r
    r.seed(1)
    return z(1), ones(1), r.random() < 1


print(local())
if __name__ == '__main__':
    print('as main')
    from numpy import dot as d
    d(arr([1, 2]), arr([1, 2, 3]))
