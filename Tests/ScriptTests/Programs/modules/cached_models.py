"""Models that compute lazily, wrapped functions and loss functions by kind of target."""
import functools

import numpy as np


class Model:
    def __init__(self, x):
        self.x = np.asarray(x, dtype=float)

    @functools.cached_property
    def gram(self):
        print('computing')
        return self.x.T @ self.x

    @functools.cached_property
    def inverse(self):
        return np.linalg.inv(self.gram)


def timed(function):
    def inner(*args, **kwargs):
        inner.calls += 1
        return function(*args, **kwargs)
    inner.calls = 0
    return functools.update_wrapper(inner, function)


def bare(function):
    def inner(*args):
        return function(*args)
    return functools.update_wrapper(inner, function, assigned=functools.WRAPPER_ASSIGNMENTS[:1], updated=functools.WRAPPER_UPDATES)


@timed
def loss_of(weights, target):
    """The loss."""
    return loss(target, weights)


loss_of.unit = 'nats'


@functools.singledispatch
def loss(target, weights):
    raise TypeError(f'no loss for {type(target).__name__}')


@loss.register(np.ndarray)
def squared(target, weights):
    return float(((target - weights) ** 2).sum())


@loss.register(int)
@loss.register(float)
def distance(target, weights):
    return float(abs(weights - target).max())


@functools.cache
def kernel(width):
    return np.full(width, 1 / width)


model = Model([[1, 0], [1, 1], [0, 2]])
print(model.inverse, model.gram is model.gram, sorted(vars(model)))
weights = np.array([0.5, -1.0])
print(loss_of(weights, np.zeros(2)), loss_of(weights, 1), loss_of(weights, True), loss_of.calls, loss_of.__name__, loss_of.__doc__)
again = timed(loss_of)
print(again.unit, again.calls, again.__wrapped__ is loss_of, bare(loss_of).__name__, bare(loss_of).unit)
print(kernel(4), kernel(4) is kernel(4), kernel.cache_info().hits, kernel.cache_clear(), kernel.cache_info().currsize)
for attempt in (
    lambda: Model([[1, 1], [1, 1]]).inverse, lambda: Model([1, 'a']).gram, lambda: loss('a', weights), lambda: loss(None, weights),
    lambda: loss(np.ones(3), weights), lambda: loss(1.5, 'ab'), lambda: loss_of(weights), lambda: kernel(-1), lambda: kernel(np.ones(2)),
    lambda: kernel(0), lambda: kernel('4'), lambda: functools.update_wrapper(inner=5), lambda: bare(),
    lambda: functools.cached_property(lambda self: 1).nope, lambda: functools.WRAPPER_ASSIGNMENTS['a'], lambda: functools.WRAPPER_UPDATES + [1],
    lambda: functools.cache(kernel, 5), lambda: model.missing, lambda: functools.update_wrapper(model, loss, updated=('x',)),
):
    try:
        print(attempt())
    except Exception as e:
        print(type(e).__name__, e)
print(Model('ab').inverse)
