class Point:
    def __init__(self, x):
        self.x = x


class Strict:
    def __init__(self, a, b):
        pass


class ReturnsValue:
    def __init__(self):
        return 5


class Child(Point):
    def __init__(self):
        pass


def delete_missing():
    p = Point(1)
    del p.y


def twice_base():
    class X(Point, Point):
        pass


def bad_order():
    class X(object, Point):
        pass


tries = [
    lambda: Point(),
    lambda: Point(1, 2),
    lambda: Point(1).y,
    lambda: Point.x,
    lambda: Point(1).x.y,
    lambda: Strict(1),
    lambda: Strict(),
    lambda: ReturnsValue(),
    lambda: Child().x,
    lambda: Point(1)(),
    lambda: Point(1)[0],
    lambda: len(Point(1)),
    lambda: iter(Point(1)),
    lambda: Point(1) + 1,
    lambda: 1 + Point(1),
    lambda: -Point(1),
    lambda: Point(1).x(),
    lambda: Point.missing,
    lambda: getattr(Point(1), 'z'),
    lambda: setattr(5, 'a', 1),
    lambda: isinstance(1, 5),
    lambda: issubclass(1, int),
    lambda: issubclass(int, 1),
    lambda: super(),
    delete_missing,
    twice_base,
    bad_order,
]
for t in tries:
    try:
        print(t())
    except Exception as e:
        print(type(e).__name__, e)
Point(1).move()
