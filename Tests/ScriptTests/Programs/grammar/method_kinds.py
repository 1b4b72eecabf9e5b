class Circle:
    count = 0

    def __init__(self, r):
        self._r = r
        Circle.count += 1

    @property
    def r(self):
        return self._r

    @r.setter
    def r(self, value):
        if value < 0:
            raise ValueError('negative radius')
        self._r = value

    @r.deleter
    def r(self):
        self._r = 0

    @property
    def area(self):
        return 3 * self._r ** 2

    @staticmethod
    def unit():
        return Circle(1)

    @classmethod
    def of(cls, text):
        made = cls(float(text))
        made.name = cls.__name__
        return made


class Disc(Circle):
    @property
    def area(self):
        return super().area + 0.5


c = Circle(2)
print(c.r, c.area, Circle.unit().r, c.unit().r, Circle.of('2.5').r, Disc.of('1').name, Disc(2).area)
c.r = 10
c.r += 1
print(c.r, Circle.count)
del c.r
print(c.r)


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: setattr(c, 'r', -1))
attempt(lambda: setattr(c, 'area', 5))
attempt(lambda: delattr(c, 'area'))
attempt(lambda: Circle.unit(1))
attempt(lambda: Circle.of())
attempt(lambda: c.area())
attempt(lambda: Disc(2).area.x)
c.area = 7
