"""A thermometer with three units, and the hooks of abstract base classes."""
from abc import ABC, ABCMeta, abstractclassmethod, abstractproperty, abstractstaticmethod


def bounded(name, low):
    """A property that keeps its value above a bound."""
    def get(self):
        return getattr(self, name)

    def put(self, value):
        if value < low:
            raise ValueError(f'{name[1:]} {value} is below {low}')
        setattr(self, name, value)

    def drop(self):
        delattr(self, name)

    made = property(get)
    made = made.setter(put)
    return made.deleter(drop)


class Temperature:
    celsius = bounded('_celsius', -273.15)

    def __init__(self, celsius):
        self.celsius = celsius

    @property
    def kelvin(self):
        return round(self.celsius + 273.15, 6)

    @kelvin.setter
    def kelvin(self, value):
        self.celsius = value - 273.15

    @kelvin.deleter
    def kelvin(self):
        del self.celsius

    @kelvin.getter
    def shown(self):
        return f'{self.kelvin:.1f} K'


class Source(metaclass=ABCMeta):
    def unit(self):
        raise NotImplementedError
    unit = abstractproperty(unit)

    def made(cls, value):
        return cls(value)
    made = abstractclassmethod(made)

    def parse(text):
        return float(text.rstrip('CK'))
    parse = abstractstaticmethod(parse)


class Probe(Source, Temperature):
    unit = 'C'

    @classmethod
    def made(cls, value):
        return super().made(cls.parse(value))

    @staticmethod
    def parse(text):
        return Source.parse(text)


class Lazy(Source):
    @property
    def unit(self):
        return super().unit


t = Temperature(20)
t.kelvin = 300
print(round(t.celsius, 2), t.shown, Probe.made('21.5C').kelvin, Probe.parse('5K'), sorted(Lazy.__abstractmethods__), type(Source).__name__)
print(isinstance(Temperature.celsius, property), Temperature.kelvin.fget.__name__, Temperature.shown.fset.__name__, isinstance(Probe(1), Source))
shown = []
for attempt in (
    lambda: setattr(t, 'celsius', -300), lambda: setattr(t, 'kelvin', 'a'), lambda: setattr(t, 'shown', -1), lambda: delattr(t, 'shown'),
    lambda: t.celsius, lambda: t.kelvin, lambda: t.shown, lambda: delattr(t, 'celsius'), lambda: Probe.made('warm'), lambda: Probe.made(5),
    lambda: Source(), lambda: Lazy(), lambda: Source.made('1'), lambda: Source.parse(3), lambda: bounded(), lambda: Temperature(None),
    lambda: bounded('x', 0).setter(1, 2, 3), lambda: bounded('x', 0).deleter(key=1), lambda: bounded('x', 0).getter(), lambda: bounded('x', 0).fset(t, -1), lambda: Temperature.kelvin.fdel(t), lambda: Temperature.shown.fget(), lambda: ABCMeta(1, (), {}),
    lambda: abstractproperty(fgot=1), lambda: abstractclassmethod(None, None), lambda: abstractstaticmethod(*'ab'), lambda: ABC(1),
):
    try:
        shown.append(attempt())
    except Exception as e:
        print(type(e).__name__, e)
print(len(shown), type('Base', (ABC,), {'unit': abstractproperty(lambda self: 1)}).__abstractmethods__)
Probe(-500.0)
