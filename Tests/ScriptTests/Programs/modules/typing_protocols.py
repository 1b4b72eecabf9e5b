"""Annotations of a data pipeline with the rarer names of `typing`."""
import typing
from collections import Counter as Tally, defaultdict, deque
from typing import (
    IO, TYPE_CHECKING, Annotated, AnyStr, Awaitable, ByteString, Callable, ClassVar, Collection, Concatenate, Container, Coroutine,
    Counter, DefaultDict, Deque, Final, FrozenSet, Generator, Generic, Hashable, Iterator, Literal, LiteralString,
    MutableMapping, MutableSequence, Never, NewType, NoReturn, OrderedDict, ParamSpec, Protocol, Reversible, Self, Set,
    Sized, SupportsFloat, SupportsIndex, SupportsInt, Text, TextIO, Type, TypeAlias, TypeVar, cast, final, no_type_check,
    overload, runtime_checkable)

P = ParamSpec('P')
R = TypeVar('R')
Item = TypeVar('Item', bound=Hashable)
Row: TypeAlias = 'list[float]'
Label = NewType('Label', str)
LIMIT: Final[int] = 3


def logged(function: Callable[P, R]) -> Callable[P, R]:
    def inner(*args: P.args, **kwargs: P.kwargs) -> R:
        print('call', function.__name__, args)
        return function(*args, **kwargs)
    return inner


class Source(Protocol[Item]):
    def read(self, count: SupportsIndex) -> Generator[Item, None, Text]: ...


class Queue(Generic[Item]):
    kinds: ClassVar[Set[Label]] = set()
    counts: Counter[str]

    def __init__(self, items: Reversible[Item], kind: Label) -> None:
        self.items: Deque[Item] = deque(items, maxlen=LIMIT)
        self.groups: DefaultDict[Label, MutableSequence[Item]] = defaultdict(list)
        self.counts: Counter[str] = Tally()
        self.kinds.add(kind)

    def read(self, count: SupportsIndex) -> Generator[Item, None, Text]:
        for _ in range(count):
            yield self.items.popleft()
        return 'end'

    def push(self: Self, item: Item, kind: Label) -> Self:
        self.items.append(item)
        self.groups[kind].append(item)
        self.counts[kind] += 1
        return self


@logged
def total(numbers: Collection[SupportsFloat], skip: Container[SupportsInt] = ()) -> float:
    return sum(float(each) for each in numbers if each not in skip)


@no_type_check
def joined(parts: FrozenSet[AnyStr], by: Literal[',', ';'] = ',') -> LiteralString:
    return by.join(sorted(parts))


def adapt(f: Callable[Concatenate[int, P], Awaitable[R]], g: Coroutine[int, str, R], raw: ByteString) -> Never:
    raise NotImplementedError(f'{f} {g} {raw}')


def write(to: IO[str], other: TextIO, options: OrderedDict[str, Annotated[int, 'width']]) -> NoReturn:
    raise OSError(f'{to} {other} {sorted(options)}')


@final
class Empty(Queue[int]):
    def push(self, item: int, kind: Label) -> NoReturn:
        raise OverflowError('nothing goes in')

    def kind(self, of: Type[Sized], names: MutableMapping[str, Iterator[int]]) -> Iterator[int]:
        return names[of.__name__]


queue: Queue[int] = Queue([1, 2, 3, 4], Label('digits'))
queue.push(5, Label('odd')).push(6, Label('even'))
print(list(queue.read(2)), queue.items, dict(queue.groups), queue.counts, queue.kinds)
print(total([1, '2.5', 3], skip=[3]), joined(frozenset(['b', 'a'])), Empty([], Label('none')).items)
print(typing.Queue if hasattr(typing, 'Queue') else 'no queue', Queue[int] is not None, typing.Text('text'))
print(cast(str, LIMIT), cast('Queue', queue) is queue, TYPE_CHECKING or 'at run time', runtime_checkable(Source).__name__)
for attempt in (
    lambda: list(queue.read(5)), lambda: list(queue.read('a')), lambda: total([[]]), lambda: joined(frozenset([1, 'a'])),
    lambda: adapt(1, 2, 3), lambda: write(1, 2, {'b': 1, 'a': 2}), lambda: Empty([], 'x').push(1, 'y'),
    lambda: Empty([], 'x').kind(list, {}), lambda: Queue(5, 'x'), lambda: queue.push(1, []),
    lambda: Label(), lambda: typing.nothing, lambda: Deque[int](maxlen=-1),
    lambda: Counter(5), lambda: typing.overload(1, 2), lambda: cast(int), lambda: len(TYPE_CHECKING), lambda: Protocol[int],
    lambda: Generic[int], lambda: Generic[Item, Item], lambda: Protocol[()], lambda: runtime_checkable(Queue), lambda: Source(),
):
    try:
        print(attempt())
    except Exception as e:
        print(type(e).__name__, e)
