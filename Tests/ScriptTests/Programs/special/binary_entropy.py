import numpy as np
import scipy.special as sp
from scipy.special import erf, erfc, exp2, expm1, log1p


def entropy(p):
    """The entropy of a coin in bits."""
    return -(sp.xlogy(p, p) + sp.xlogy(1 - p, 1 - p)) / np.log(2)


p = np.array([0.0, 0.1, 0.5, 1.0])
print(np.round(entropy(p), 10) + 0.0, entropy(0.5))
print(np.round(exp2(entropy(p[1:3])), 10), exp2(3.0))
z = sp.logit(np.array([0.1, 0.5, 0.9]))
stable = np.maximum(z, 0) + log1p(np.exp(-np.abs(z)))
print(np.round(stable, 10), np.round(sp.expit(z), 10), np.round(expm1(stable), 10))
print(np.round(-sp.log_softmax(np.stack([z, 0 * z]), axis=0)[1], 10))
print(np.round(sp.logsumexp(np.stack([z, 0 * z], axis=1), axis=1) - stable, 12))
print(np.round(sp.softmax(z), 10), sp.softmax([[0, 0], [0, 0]]).tolist())
tails = erfc(np.array([0.0, 1.0, 2.0]) / np.sqrt(2))
print(np.round(tails, 10), np.allclose(1 - erf(np.array([1.0, 2.0]) / np.sqrt(2)), tails[1:], atol=1e-12))
out = np.empty(3)
print(erf(z, out=out) is out, np.round(out, 10))
problems = [
    lambda: entropy('half'), lambda: entropy(None), lambda: erf([1, 2], out=np.empty(3)), lambda: erfc('a'),
    lambda: exp2(1, 2, 3), lambda: expm1(None), lambda: log1p('z'), lambda: sp.logit(), lambda: sp.softmax(z, 0, 1),
    lambda: sp.log_softmax(z, axis=1), lambda: sp.logsumexp(z, axis=1), lambda: sp.expit(None), lambda: sp.xlogy(),
]
for problem in problems:
    try:
        print(problem())
    except Exception as e:
        print(type(e).__name__, e)
sp.softmax(np.zeros((2, 2)), axis=(0, 3))
