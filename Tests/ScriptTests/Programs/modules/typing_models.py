"""A model library in the style of typed programs, whose errors pass annotated functions."""
import typing
from collections import deque
from typing import *

T = TypeVar('T', bound='Model')
P = ParamSpec('P')
Vector: TypeAlias = List[float]
Matrix = Sequence[Vector]
if TYPE_CHECKING:
    import torch


class Scorer(Protocol):
    def score(self, x: Vector) -> SupportsFloat: ...


class Store(Generic[T]):
    models: DefaultDict[str, Deque[T]]
    names: MutableSequence[str]

    def __init__(self, models: Iterable[T] = (), limits: Optional[Dict[str, int]] = None) -> None:
        self.models: Dict[str, Deque[T]] = {}
        self.names: MutableSequence[str] = []
        for model in models:
            self.add(model)

    def add(self: 'Store', model: T, tags: FrozenSet[str] = frozenset()) -> Self:
        self.models.setdefault(model.name, deque()).append(model)
        self.names.append(model.name)
        return self

    def pick(self, which: Union[int, str], order: Reversible[str] = ()) -> Tuple[str, T]:
        name = self.names[which] if isinstance(which, SupportsIndex) else which
        return name, self.models[name][-1]

    def counts(self, of: Container[str], found: Counter[str]) -> Mapping[str, int]:
        return {name: found[name] for name in self.names if name in of}


class Model:
    def __init__(self, name: Text, weights: Vector) -> None:
        self.name, self.weights = name, weights

    @no_type_check
    def score(self, x: Vector) -> float:
        if len(x) != len(self.weights):
            raise ValueError(f'{len(x)} numbers for {len(self.weights)} weights')
        return sum(a * b for a, b in zip(x, self.weights))


@overload
def best(models: Store[T], x: Vector) -> T: ...
@overload
def best(models: Set[T], x: Vector) -> T: ...
def best(models: Any, x: Vector, check: Optional[Callable[Concatenate[Model, P], bool]] = None) -> Any:
    candidates: List[Model] = [models.pick(name)[1] for name in models.names]
    return max([each for each in candidates if check is None or check(each)], key=lambda each: each.score(x))


def stream(rows: Matrix, rate: SupportsInt) -> Generator[Vector, None, None]:
    for row in rows:
        yield [int(rate) * value for value in row]


@final
class Report:
    def write(self, to: IO[str], also: TextIO, lines: OrderedDict[LiteralString, Literal['a', 'b']]) -> Never:
        raise NotImplementedError('no files')

    def later(self, work: Awaitable[int], other: Coroutine[int, None, str], raw: ByteString) -> ClassVar[int]:
        raise OSError(f'{work} {other} {raw}')

    def show(self, values: Collection[Annotated[float, 'loss']], by: Type[Hashable], size: Final = 3) -> None:
        print(by(values[0]), sum(values) / size)


a, b = Model('a', [1.0, 2.0]), Model('b', [3.0, 0.5])
store: Store[Model] = Store([a, b]).add(Model('a', [0.0, 0.0]))
print(best(store, [1.0, 1.0]).name, store.pick(0)[0], store.pick('b')[1] is b, cast(Vector, '5'), typing.cast(int, 2.5))
print(list(stream([[1.0], [2.0, 3.0]], 2)), Vector, Matrix, Optional[Vector], typing.Text, runtime_checkable(Scorer) is Scorer)
print(isinstance(a, Scorer), isinstance(5, Scorer), isinstance(3, SupportsInt), isinstance('a', SupportsFloat), isinstance([], Sized))
for attempt in (
    lambda: best(store, [1.0]), lambda: best(Store(), []), lambda: store.pick(7), lambda: store.pick('c'), lambda: store.pick([]),
    lambda: Store([5]), lambda: store.add(None), lambda: store.counts('ab', {}), lambda: store.counts(5, Counter()), lambda: Model('c', 5).score([1]),
    lambda: list(stream(5, 1)), lambda: Report().later(1, 2, 3), lambda: list(stream([[1]], 'x')), lambda: Report().write(1, 2, {}), lambda: Report().show([], str),
    lambda: Report().show(['a'], len), lambda: isinstance(5, List[int]), lambda: Dict[str], lambda: Tuple[int, str](), lambda: cast(),
    lambda: Type[int, str], lambda: Callable[int], lambda: Deque[int, int], lambda: typing.Generator[int], lambda: runtime_checkable(Report),
    lambda: TypeVar('X', covariant=True, contravariant=True), lambda: Sequence(), lambda: Mapping(), lambda: Iterable(), lambda: Literal(),
    lambda: issubclass(int, Any), lambda: Scorer(), lambda: Set(), lambda: Union[1, ()], lambda: FrozenSet(),
):
    try:
        print(attempt())
    except Exception as e:
        print(type(e).__name__, e)
best(store, 5)
