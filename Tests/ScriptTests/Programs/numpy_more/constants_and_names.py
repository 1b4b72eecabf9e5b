import numpy as np

print(np.euler_gamma)
print(np.intp(3))
print(np.double(2), np.single(2.5))
activations = {
    'tanh': (np.tanh, lambda y: 1 - y ** 2), 'relu': (lambda x: np.maximum(x, 0), lambda y: (y > 0) * 1.0),
}
for name, (f, df) in sorted(activations.items()):
    print(name, np.round(f(np.array([-1.0, 0.5])), 8), np.round(df(f(np.array([-1.0, 0.5]))), 8))
fs = [np.sin, np.cos, np.exp]
for t in (lambda: np.euler_gamma(1),):
    try:
        print(t())
    except Exception as error:
        print(type(error).__name__, str(error).split('.\n')[0].split('\n')[0])
np.random_normal(1)
