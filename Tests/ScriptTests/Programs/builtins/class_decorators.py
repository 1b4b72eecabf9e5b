class Temperature:
    count = 0
    registry = {}

    def __init__(self, celsius):
        self.celsius = celsius
        type(self).count += 1

    @property
    def celsius(self):
        """Degrees."""
        return self._celsius

    @celsius.setter
    def celsius(self, value):
        if value < -273:
            raise ValueError('below zero: %r' % value)
        self._celsius = value

    @property
    def fahrenheit(self):
        return self.celsius * 9 / 5 + 32

    @classmethod
    def from_fahrenheit(cls, f):
        return cls((f - 32) * 5 / 9)

    @staticmethod
    def kelvin(celsius):
        return celsius + 273.15

    @classmethod
    def register(cls, name):
        cls.registry[name] = cls
        return cls.registry[name].__name__

    size = property(lambda self: abs(self._celsius))


class Precise(Temperature):
    @classmethod
    def from_fahrenheit(cls, f):
        made = super().from_fahrenheit(f)
        made.exact = True
        return made

    @staticmethod
    def kelvin(celsius):
        return round(Temperature.kelvin(celsius), 1)


t = Temperature(25)
p = Precise.from_fahrenheit(212)
print(t.celsius, t.fahrenheit, t.size, p.celsius, p.exact, type(p).__name__, Temperature.count, Precise.count)
print(Precise.kelvin(1), t.kelvin(0), Precise.register('p'), sorted(Temperature.registry))
t.celsius = -5
print(t.size, t.fahrenheit, Temperature.from_fahrenheit(32).celsius)
for f in (
    lambda: Temperature(-300), lambda: Temperature('cold'), lambda: setattr(t, 'fahrenheit', 1),
    lambda: Temperature.from_fahrenheit('x'), lambda: Temperature.kelvin(), lambda: Temperature.kelvin(None),
    lambda: t.celsius(), lambda: Precise.from_fahrenheit(), lambda: delattr(t, 'celsius'),
    lambda: Temperature.register([]), lambda: t.kelvin(1, 2),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class Broken:
    @property
    def value(self):
        return self.missing


Broken().value
