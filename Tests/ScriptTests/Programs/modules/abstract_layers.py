from abc import ABC, abstractmethod
from dataclasses import dataclass, field


class Activation(ABC):
    @abstractmethod
    def value(self, x): ...

    @abstractmethod
    def slope(self, y): ...


class Relu(Activation):
    def value(self, x):
        return max(x, 0)

    def slope(self, y):
        return 1 if y > 0 else 0


@dataclass
class Step:
    name: str
    f: Activation = field(default_factory=Relu)
    losses: list = field(default_factory=list, repr=False)

    def __post_init__(self):
        self.name = self.name.upper()


s = Step('first')
s.losses.append(1.5)
print(s.name, s.f.value(-2), s.f.slope(3), s.losses, Step('x').losses, s == Step('first', s.f, [1.5]))
for f in (
    lambda: Activation(), lambda: Step(), lambda: Step(5), lambda: Step('a', losses=[]).losses[0],
    lambda: s.f.value('a'),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
s.f.nothing
