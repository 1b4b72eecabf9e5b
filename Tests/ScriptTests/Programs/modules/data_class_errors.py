from dataclasses import dataclass, field
from abc import ABC, abstractmethod


@dataclass
class Pair:
    a: int
    b: int = 2


class Base(ABC):
    @abstractmethod
    def one(self):
        raise NotImplementedError


class Child(Base):
    def one(self):
        return super().one()


print(Pair(1), Pair(1, 5) == Pair(1, 5), Pair(b=1, a=2).a, [Pair(0)])
for f in (
    lambda: Base(), lambda: ABC(5), lambda: Child().one(), lambda: Pair(1, c=2), lambda: Pair(1) > Pair(0),
    lambda: field(default=1, default_factory=list),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


@dataclass
class Wrong:
    a: int = 1
    b: int = field(default_factory=list)
    c: int


print('never')
