import numpy as np

x = np.zeros((2, 3), dtype=np.float32)
print(np.e > np.euler_gamma)
y = x[:, 1:]
for f in (lambda: np.euler_gamma.x,):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, str(e).split('\n')[0][:90])
np.iinfo(np.float32)
