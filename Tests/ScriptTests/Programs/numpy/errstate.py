import numpy as np

with np.errstate(all='ignore'):
    print(np.array([1.0]) / 0, np.log(0.0), np.sqrt(-1.0), np.exp(1000.0), np.float64(0) / 0)
with np.errstate(divide='ignore', invalid='ignore'):
    print(np.array([0.0, 1.0]) / 0)
old = np.seterr(all='ignore')
print(np.array([1e200]) ** 2, 1 / np.zeros(2), np.inf - np.array([np.inf]))
with np.errstate(over='ignore'):
    z = np.array([-1000.0, 0.0, 1000.0])
    print(1 / (1 + np.exp(-z)))


@np.errstate(all='ignore')
def safe(x):
    return np.log(x)


print(safe(0.0), sorted(old))


def inside():
    with np.errstate(divide='ignore'):
        return 1 / np.array([0.0])


print(inside())
with np.errstate(all='raise'):
    for f in (
        lambda: np.array([1.0]) / 0, lambda: np.log(np.zeros(1)), lambda: np.exp(np.array([1000.0])),
        lambda: np.sqrt(np.array([-1.0])), lambda: np.float64(1) / 0, lambda: np.array([1e308]) * 10,
        lambda: np.array([0.0]) / 0, lambda: np.array([1]) // 0,
    ):
        try:
            print(f())
        except FloatingPointError as e:
            print(type(e).__name__, e)
for f in (lambda: np.errstate(wrong='ignore'), lambda: np.errstate(all='nothing').__enter__()):
    try:
        f()
        print('fine')
    except Exception as e:
        print(type(e).__name__, e)
with np.errstate(divide='raise'):
    np.ones(2) / np.zeros(2)
