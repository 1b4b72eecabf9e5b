import math
import math as m
import numpy as np
import numpy
import numpy.random
import numpy.linalg as la
from math import sqrt, floor as fl
from numpy import array, zeros as z
from numpy.random import seed, rand
from collections import defaultdict
from functools import reduce
from numpy import (
    ones,
    eye,
)
import random, copy
from math import *

print(math.pi, m.pi is math.pi, sqrt(16), fl(2.7), pi == math.pi, ceil(1.2))
print(array([1, 2]), z(2), ones(1), eye(1), np is numpy, la.norm([3, 4]), numpy.linalg.norm([3, 4]))
seed(0)
a = rand()
numpy.random.seed(0)
print(a == np.random.rand(), reduce(lambda x, y: x * y, [1, 2, 3]), copy.copy([1]))
np.random.seed(1)
print(np.random.randint(10), np.pi, numpy.e)


def inside():
    import math as local
    from math import hypot
    return local.sqrt(4), hypot(3, 4)


print(inside(), __name__)
if __name__ == '__main__':
    print('main')
d = defaultdict(int)
d['a'] += 1
print(dict(d))
for f in (lambda: math.nothing, lambda: np.nothing, lambda: np.random.nothing, lambda: np.linalg.nothing,
          lambda: random.nothing):
    try:
        f()
    except AttributeError as e:
        print(e)
math.nothing(1)
