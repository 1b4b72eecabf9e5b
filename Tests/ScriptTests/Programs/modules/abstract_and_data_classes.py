from abc import ABC, abstractmethod
from dataclasses import dataclass, field


class Layer(ABC):
    @abstractmethod
    def forward(self, x):
        pass

    def __call__(self, x):
        return self.forward(x)


class Double(Layer):
    def forward(self, x):
        return 2 * x


class Incomplete(Layer):
    pass


@dataclass
class Config:
    rate: float
    epochs: int = 10
    sizes: list = field(default_factory=list)

    def steps(self):
        return self.epochs * len(self.sizes)


@dataclass(frozen=True, order=True)
class Point:
    x: int
    y: int = 0


c, d = Config(0.1), Config(0.1, sizes=[1, 2])
c.sizes.append(5)
print(Double()(4), isinstance(Double(), Layer), c, d, d.steps(), c == Config(0.1, 10, [5]), c != d)
print(Point(1, 2) == Point(1, 2), Point(1) < Point(2), {Point(1): 'p'}[Point(1)])
print(sorted([Point(2), Point(1, 5)]))
for f in (
    lambda: Layer(), lambda: Incomplete(), lambda: Config(), lambda: Config(1, 2, 3, 4),
    lambda: Config(rat=1), lambda: setattr(Point(1), 'x', 5), lambda: Point(1) < 5, lambda: {c: 1},
    lambda: c < d, lambda: Double()([1]), lambda: field(5),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
Double().backward(1)
