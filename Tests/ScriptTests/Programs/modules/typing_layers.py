"""A small network whose parts are annotated throughout."""
from __future__ import annotations

import typing
from typing import (
    TYPE_CHECKING, Annotated, Any, AnyStr, ByteString, Callable, ClassVar, Collection, Dict, Final, Generic, Hashable,
    Iterable,
    Iterator, List, Literal, Mapping, MutableMapping, NewType, NoReturn, Optional, Protocol, Sequence, Sized, Tuple,
    Type, TypeVar, Union, cast, final, overload, runtime_checkable)

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

T = TypeVar('T')
Number = TypeVar('Number', int, float)
Units = NewType('Units', int)
Activation = Callable[[np.ndarray], np.ndarray]
Shape = Tuple[int, ...]
RATE: Final = 0.5


@runtime_checkable
class Layer(Protocol):
    def forward(self, x: np.ndarray) -> np.ndarray: ...


@final
class Dense:
    made: ClassVar[int] = 0
    weights: NDArray

    def __init__(self, inputs: Units, outputs: Units, activation: Optional[Activation] = None) -> None:
        self.weights = np.ones((inputs, outputs)) / inputs
        self.activation: Optional[Activation] = activation
        Dense.made += 1

    def forward(self, x: np.ndarray) -> np.ndarray:
        z = x @ self.weights
        return self.activation(z) if self.activation else z

    def read(self, raw: ByteString) -> ByteString:
        return raw[0] + self.weights[raw]

    def refuse(self, why: str) -> NoReturn:
        raise RuntimeError(why)


class Cache(Generic[T]):
    def __init__(self) -> None:
        self.items: Dict[Hashable, List[T]] = {}

    def add(self, key: Hashable, item: T) -> Sized:
        self.items.setdefault(key, []).append(item)
        return self.items[key]

    def latest(self, key: Hashable) -> Union[T, None]:
        return self.items[key][-1]


@overload
def scale(x: int) -> int: ...
@overload
def scale(x: Sequence[float]) -> List[float]: ...
def scale(x: Any) -> Any:
    return x * 2 if isinstance(x, int) else [2 * each for each in x]


def shapes(layers: Iterable[Dense]) -> Iterator[Shape]:
    for layer in layers:
        yield layer.weights.shape


def build(kind: Type[Dense], sizes: Collection[int], mode: Literal['relu', 'none'] = 'none') -> Sequence[Dense]:
    sizes = cast(List[int], sizes)
    return [kind(Units(a), Units(b), np.tanh if mode == 'relu' else None) for a, b in zip(sizes, sizes[1:])]


def describe(options: Mapping[str, Annotated[float, 'rate']], into: MutableMapping[str, AnyStr]) -> None:
    for key, value in options.items():
        into[key] = format(value, '.2f')


network = build(Dense, [3, 2, 1], mode='relu')
cache: Cache[np.ndarray] = Cache()
x = np.array([[0.5, 1.0, 1.5]])
for layer in network:
    x = layer.forward(x)
    cache.add('z', x.round(6))
print(list(shapes(network)), cache.latest('z'), Dense.made, Units(5) + 1, scale(4), scale((1.0, 2.5)))
table: typing.Dict[str, str] = {}
describe({'rate': RATE}, table)
print(table, typing.cast('Dense', network[0]) is network[0], typing.TYPE_CHECKING, isinstance(network[0], Layer))
for attempt in (
    lambda: network[0].forward(np.ones(5)), lambda: network[0].refuse('done'), lambda: network[0].read('abc'), lambda: cache.latest('a'),
    lambda: scale(2.5), lambda: build(Dense, {2, 3}), lambda: describe([1], {}), lambda: describe({'a': 'b'}, {}),
    lambda: list(shapes([5])), lambda: cache.add([], 1), lambda: cast(int), lambda: Units(), lambda: Any(),
    lambda: List(), lambda: Union(), lambda: Optional('a'), lambda: NewType('Count'), lambda: TypeVar(), lambda: final(),
    lambda: Literal(1), lambda: overload(), lambda: Annotated(), lambda: Callable(), lambda: ClassVar(),
    lambda: Final(), lambda: NoReturn(), lambda: isinstance(5, Layer), lambda: Layer(), lambda: runtime_checkable(Dense),
):
    try:
        print(attempt())
    except Exception as e:
        print(type(e).__name__, e)
