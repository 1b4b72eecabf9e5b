from numpy import zeros as nothing, matmul as times
from math import log as ln, inf as INFINITY
from typing import Optional as Maybe


def net(x: float, w: Maybe[float] = None) -> float:
    """A typed function."""
    y: float = x * (w or 1)
    return y


print(net(2.0), net(2.0, 3), nothing(2), INFINITY, net.__doc__)
steps: int = 3
name: str
print(steps, ln(1))
if __name__ == '__main__':
    times(nothing((2, 3)), nothing((2, 3)))
