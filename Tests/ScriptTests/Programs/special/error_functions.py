import numpy as np
from scipy import special

x = np.array([-3.0, -0.5, 0.0, 0.5, 1.0, 3.0])
print(np.round(special.erf(x), 10), np.round(special.erfc(x), 10))
print(special.erf(np.inf), special.erfc(-np.inf), special.erfc(0), special.erf(np.float32(0)).dtype)
print(f'{special.erfc(5.0):.10e}', f'{special.erfc(10.0):.10e}')


def gelu(v):
    return 0.5 * v * (1 + special.erf(v / np.sqrt(2)))


print(np.round(gelu(x), 10))
print(np.round(special.expm1([1e-10, 0.5, -1.0]), 14), np.round(special.log1p([1e-10, 0.5, 1.0]), 14))
print(special.exp2([0, 1, 10, -1]), np.round(special.exp2(0.5), 10), special.expm1(0), special.log1p(0))
print(special.erf.nin, special.expit.nout, special.xlogy.nin, special.exp2.nin)
tiny = np.array([1e-8, 1e-3])
print(np.allclose(special.log1p(special.expm1(tiny)), tiny, rtol=1e-12), special.softmax([1, 1]), special.expit([0.0]))
print(special.logsumexp([0.0, 0.0]).round(10), special.log_softmax([2.0, 2.0]).round(10), special.logit(0.75).round(10))
for attempt in (
    lambda: special.erf('x'), lambda: special.erf(), lambda: special.erfc(1, 2, 3), lambda: special.erfc(None),
    lambda: special.expm1('1'), lambda: special.expm1(), lambda: special.log1p(), lambda: special.log1p([[1], [1, 2]]),
    lambda: special.exp2('2'), lambda: special.exp2(), lambda: special.softmax([1, 2], axis=1), lambda: special.gammas(1),
    lambda: special.log_softmax([1.0], axis='a'), lambda: special.logit('p'),
):
    try:
        print(attempt())
    except Exception as e:
        print(type(e).__name__, e)
special.erf(1, 2, 3, 4)
