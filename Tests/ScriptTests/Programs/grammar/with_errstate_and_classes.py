import numpy as np


class Timer:
    depth = 0

    def __enter__(self):
        Timer.depth += 1
        return self

    def __exit__(self, *error):
        Timer.depth -= 1
        return False


with Timer() as a, Timer() as b, np.errstate(all='ignore') as c:
    print(Timer.depth, a is b, c, np.log(np.zeros(1)))
print(Timer.depth)
try:
    with Timer(), Timer():
        raise ValueError('inside two')
except ValueError as e:
    print(e, Timer.depth)
with Timer() as t:
    with np.errstate(divide='ignore'), Timer() as u:
        print(t.depth, 1 / np.array([0.0]))
        u.stop()
