import numpy as np
from scipy.special import expit, log_softmax, logit, logsumexp, softmax, xlogy

logits = np.array([[2.0, 1.0, 0.1], [-1.0, 0.0, 3.0]])
p = softmax(logits, axis=1)
print(np.round(p, 8), np.round(p.sum(axis=1), 12))
print(np.round(log_softmax(logits, axis=1), 8), np.allclose(np.log(p), log_softmax(logits, axis=-1)))
print(np.round(logsumexp(logits), 8), np.round(logsumexp(logits, axis=0, keepdims=True), 8))
print(logsumexp([1000.0, 1000.0]).round(8), logsumexp([-np.inf, 0.0]), np.round(logsumexp([1, 2], b=[1, 0.5]), 8))
targets = np.array([[1, 0, 0], [0, 0, 1]])
print(np.round(-xlogy(targets, p).sum(axis=1), 8), xlogy(0, 0), np.round(xlogy([1, 2], 3.0), 8))
s = expit(np.array([-800.0, -1.0, 0.0, 1.0, 800.0]))
print(np.round(s, 10), np.round(logit([0.25, 0.5]), 10), logit([0.0, 1.0]), np.isnan(logit(2.0)), expit(0))
print(np.round(logit(expit(1.5)), 8), expit(np.float32(0.5)).dtype, expit([1, 2]).dtype, logit(0.5), xlogy(2, 1))
for attempt in (
    lambda: softmax(logits, 1, 2), lambda: softmax(logits, axis=2), lambda: log_softmax(logits, 5), lambda: log_softmax(),
    lambda: logsumexp(logits, axis=3), lambda: logsumexp(), lambda: expit('x'), lambda: expit(), lambda: logit([[1], [1, 2]]),
    lambda: logit(1, 2, 3), lambda: xlogy(1), lambda: xlogy('a', 1), lambda: xlogy([1, 2], [1, 2, 3]), lambda: softmax(),
):
    try:
        print(attempt())
    except Exception as e:
        print(type(e).__name__, e)
