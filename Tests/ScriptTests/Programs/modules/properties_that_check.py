"""Properties with getters, setters and deleters, and abstract ones."""
import abc
from abc import ABC, ABCMeta, abstractclassmethod, abstractmethod, abstractproperty, abstractstaticmethod


class Rate:
    def __init__(self, value):
        self.value = value

    @property
    def value(self):
        """The rate, between 0 and 1."""
        return self._value

    @value.setter
    def value(self, new):
        if not 0 < new < 1:
            raise ValueError(f'rate {new}')
        self._value = new

    @value.deleter
    def value(self):
        if self._value == 0.5:
            raise AttributeError('the default stays')
        del self._value

    percent = property(lambda self: 100 * self._value)
    fixed = percent.getter(lambda self: round(self._value, 1))


class Louder(Rate):
    @Rate.value.getter
    def value(self):
        print('reading')
        return super().value

    @Rate.percent.setter
    def percent(self, new):
        self.value = new / 100

    @percent.deleter
    def percent(self):
        raise TypeError('no')


class Model(metaclass=ABCMeta):
    @abstractproperty
    def name(self):
        pass

    @abstractclassmethod
    def build(cls, size):
        pass

    @abstractstaticmethod
    def loss(a, b):
        pass

    @property
    @abstractmethod
    def size(self):
        pass

    @size.setter
    def size(self, new):
        pass


class Linear(Model):
    name = 'linear'
    size = 3

    @classmethod
    def build(cls, size):
        made = cls()
        made.size = size
        return made

    @staticmethod
    def loss(a, b):
        return (a - b) ** 2


class Half(Model):
    name = 'half'


class Other(ABC, Rate):
    @abc.abstractproperty
    def unit(self):
        return 'per step'


rate, louder = Rate(0.25), Louder(0.4)
rate.value = 0.75
louder.percent = 30
print(rate.value, rate.percent, rate.fixed, louder.value, louder.percent, Rate.value.__doc__, Rate.percent.fset, type(Rate.value))
print(Linear.build(5).size, Linear().loss(3, 1), Linear().name, isinstance(Model, ABCMeta), type(Linear).__name__, isinstance(Linear(), Model))
print(sorted(Model.__abstractmethods__), sorted(Half.__abstractmethods__), Linear.__abstractmethods__ == frozenset(), issubclass(Linear, Model))
del rate.value
for attempt in (
    lambda: rate.value, lambda: setattr(rate, 'value', 2), lambda: setattr(rate, 'value', 'a'), lambda: setattr(rate, 'percent', 5),
    lambda: delattr(Rate(0.5), 'value'), lambda: delattr(rate, 'percent'), lambda: delattr(louder, 'percent'), lambda: setattr(louder, 'percent', 500),
    lambda: Model(), lambda: Half(), lambda: Other(0.1), lambda: Rate.value.setter(), lambda: Rate.value.getter(1, 2), lambda: Rate.value.deleter(),
    lambda: property(1, 2, 3, 4, 5), lambda: property(5).fget(1), lambda: abstractclassmethod(), lambda: abstractstaticmethod(),
    lambda: ABCMeta(), lambda: ABCMeta('Made', (Half,), {})(), lambda: abc.ABCMeta('x'), lambda: Model.build(1) + 1,
    lambda: Rate.value.fget(), lambda: Rate.value.fset(rate), lambda: Louder.percent.fdel(louder), lambda: rate.fixed, lambda: Louder(5), lambda: Rate.nothing,
):
    try:
        print(attempt())
    except Exception as e:
        print(type(e).__name__, e)
del louder.percent
