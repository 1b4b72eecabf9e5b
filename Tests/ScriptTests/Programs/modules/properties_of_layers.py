"""Layers whose attributes are guarded, with the abstract forms that older programs use."""
import abc

import numpy as np


class Layer(metaclass=abc.ABCMeta):
    def __init__(self, weights):
        self.weights = weights

    @property
    def weights(self):
        return self._weights

    @weights.setter
    def weights(self, new):
        new = np.asarray(new, dtype=float)
        if new.ndim != 2:
            raise ValueError(f'weights of shape {new.shape}')
        self._weights = new

    @weights.deleter
    def weights(self):
        self._weights = None

    @abc.abstractproperty
    def activation(self):
        """The function behind the sum."""

    @abc.abstractstaticmethod
    def slope(y):
        pass

    @abc.abstractclassmethod
    def sized(cls, inputs, outputs):
        pass

    def forward(self, x):
        return self.activation(x @ self.weights)


class Tanh(Layer):
    activation = property(lambda self: np.tanh)

    @staticmethod
    def slope(y):
        return 1 - y ** 2

    @classmethod
    def sized(cls, inputs, outputs):
        return cls(np.full((inputs, outputs), 0.5))


class Scaled(Tanh):
    scale = 2.0
    weights = Tanh.weights.getter(lambda self: self._weights * self.scale)
    bias = property(None, lambda self, new: setattr(self, '_bias', new))
    norm = property(doc='how large').getter(lambda self: float(np.abs(self._weights).max()))


class Unfinished(Layer):
    def sized(cls, inputs, outputs):
        return None

    activation = slope = None


layer, scaled = Tanh.sized(2, 1), Scaled([[1.0], [0.5]])
print(layer.forward(np.ones((1, 2))).round(8), scaled.forward(np.ones((1, 2))).round(8), Tanh.slope(0.5), scaled.norm, scaled.weights.T)
layer.weights = [[0.0], [0.0]]
scaled.bias = 3
print(layer.weights.shape, scaled._bias, sorted(Layer.__abstractmethods__), Unfinished([[1]]).weights, isinstance(scaled, Layer))
del layer.weights
print(layer.weights, Layer.weights.fdel is not None, Scaled.weights.fset is Tanh.weights.fset, isinstance(abc.ABC, abc.ABCMeta))


@abc.abstractmethod
def loose():
    return 'not in a class'


for attempt in (
    lambda: Layer([[1]]), lambda: setattr(scaled, 'weights', [1.0]), lambda: setattr(scaled, 'weights', 'a'), lambda: scaled.bias,
    lambda: delattr(scaled, 'bias'), lambda: setattr(scaled, 'norm', 1), lambda: delattr(scaled, 'activation'), lambda: layer.forward(np.ones(2)),
    lambda: scaled.forward(np.ones(3)), lambda: Unfinished([[1]]).forward(1), lambda: Tanh.weights.deleter(1, 2), lambda: Tanh.weights.setter(),
    lambda: Tanh.weights.getter(), lambda: Scaled.norm.fget(5), lambda: Scaled.norm.fset(scaled, 1), lambda: Tanh.weights.fdel(), lambda: abc.abstractproperty(1, 2, 3, 4, 5), lambda: abc.abstractclassmethod(1, 2), lambda: Tanh.slope(),
    lambda: abc.abstractstaticmethod(1, 2), lambda: type('Part', (Layer,), {'slope': 1})([[1]]), lambda: abc.ABCMeta('P', (Tanh,), {}, 1), loose,
):
    try:
        print(attempt())
    except Exception as e:
        print(type(e).__name__, e)
del scaled.norm
