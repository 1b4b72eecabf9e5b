import numpy as np

print(np.seterr(all='warn')['over'], np.seterr(divide='raise', over='raise')['divide'])
for f in (lambda: np.seterr(bad=1), lambda: np.seterr(divide='explode'), lambda: np.seterr()['under']):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
with np.errstate(divide='ignore'):
    print(np.array([1.0, -1.0]) / 0)
np.log(np.zeros(2))
