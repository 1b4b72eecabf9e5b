import numpy as np
from scipy.special import erf, erfc, exp2, expit, expm1, log1p

activations = {
    'gelu': (lambda z: z * erfc(-z / np.sqrt(2)) / 2, lambda z: erfc(-z / np.sqrt(2)) / 2 + z * np.exp(-z * z / 2) / np.sqrt(2 * np.pi)),
    'elu': (lambda z: np.where(z > 0, z, expm1(z)), lambda z: np.where(z > 0, 1, expm1(z) + 1)),
    'softplus': (lambda z: log1p(np.exp(-np.abs(z))) + np.maximum(z, 0), expit),
    'erf': (erf, lambda z: 2 / np.sqrt(np.pi) * np.exp(-z * z)),
    'exp2': (exp2, lambda z: np.log(2) * exp2(z)),
}
z = np.array([-1.5, -0.2, 0.3, 2.0])
h = 1e-6
for name, (function, slope) in activations.items():
    numeric = (function(z + h) - function(z - h)) / (2 * h)
    print(f'{name:9}', np.round(function(z), 8), np.allclose(slope(z), numeric, atol=1e-7))
print(erf(True).dtype, erfc(np.float32(1)).dtype, exp2(np.arange(3)), expm1(np.zeros((1, 2))).shape, log1p(-1.0), log1p(-2.0))
print(f'{expm1(1e-12):.6e}', f'{log1p(1e-12):.6e}', erfc(np.array([30.0, -30.0])), erf([[np.nan]]))
out = np.zeros(4)
expm1(z, out=out)
print(np.round(out, 8), np.round(erf(z, where=z > 0, out=np.zeros(4)), 8))
for attempt in (
    lambda: activations['gelu'][0]('z'), lambda: erf(z, out=np.zeros(2)), lambda: exp2([]).max(), lambda: expm1(z, 5),
    lambda: log1p(z, axis=0), lambda: erf([None]), lambda: exp2({}), lambda: activations['relu'],
):
    try:
        print(attempt())
    except Exception as e:
        print(type(e).__name__, e)
log1p('all')
