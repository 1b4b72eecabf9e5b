import numpy as np

with np.errstate(all='ignore'):
    print(np.array([1.0]) / 0, np.log(0.0), np.sqrt(-1.0), np.exp(1000.0), np.float64(0) / 0)
with np.errstate(divide='ignore', invalid='ignore'):
    print(np.array([0.0, 1.0]) / 0)
old = np.seterr(all='ignore')
np.seterr(**old)
with np.errstate(over='ignore'):
    z = np.array([-1000.0, 0.0, 1000.0])
    print(1 / (1 + np.exp(-z)))


@np.errstate(all='ignore')
def safe(x):
    return np.log(x)




def inside():
    with np.errstate(divide='ignore'):
        return 1 / np.array([0.0])


with np.errstate(all='raise'):
    for f in ():
        try:
            print(f())
        except FloatingPointError as e:
            print(type(e).__name__, e)
for f in (lambda: np.seterr(all='bad'), lambda: np.seterr(5, 6, 7, 8, 9, 10)):
    try:
        f()
        print('fine')
    except Exception as e:
        print(type(e).__name__, e)
with np.errstate(divide='raise'):
    np.ones(2) / np.zeros(2)
