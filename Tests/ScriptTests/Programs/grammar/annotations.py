from typing import List, Dict, Optional, Tuple, Union, Any, Callable
x: int = 5
y: 'str'
values: List[float] = [1.0]


def f(a: int, b: float = 2.0, *args: int, c: str = 'c', **kw: Any) -> Optional[float]:
    total: float = a + b
    return total


class C:
    n: int = 3
    m: Dict[str, int]

    def g(self, t: Tuple[int, ...] = ()) -> 'C':
        self.z: int = 7
        return self


print(x, values, f(1), f('a', 'b'), C().g().z, C.n)
d = {}
d['k']: int = 9
print(d)
try:
    y
except NameError as e:
    print(e)
try:
    C.m
except AttributeError as e:
    print(e)
w: int = 1 / 0
