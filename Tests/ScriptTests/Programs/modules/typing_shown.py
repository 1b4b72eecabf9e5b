"""What the names of `typing` look like, and what can be asked of them."""
import typing as t
from typing import *

NAMES = ['Any', 'AnyStr', 'Awaitable', 'ByteString', 'Callable', 'Collection', 'Container', 'Coroutine', 'Counter',
         'DefaultDict', 'Deque', 'Dict', 'Final', 'FrozenSet', 'Generator', 'Hashable', 'Iterable', 'Iterator', 'List',
         'Literal', 'LiteralString', 'Mapping', 'MutableMapping', 'MutableSequence', 'Never', 'NoReturn', 'Optional',
         'OrderedDict', 'Reversible', 'Self', 'Sequence', 'Set', 'Sized', 'Tuple', 'Type', 'TypeAlias', 'Union',
         'ClassVar', 'Concatenate', 'Annotated']
for name in NAMES:
    print(name, getattr(t, name))
T = TypeVar('T')
K = TypeVar('K', bound=int, covariant=True)
P = ParamSpec('P')
print(T, K, P, T.__name__, Text, NewType('Id', int)(7), NewType('Id', int).__name__)
for form in (
    List[int], Dict[str, float], Set[str], FrozenSet[int], Tuple[int, str], Tuple[int, ...], Type[ValueError],
    Deque[int], DefaultDict[str, List[int]], OrderedDict[str, int], Counter[str], Iterable[Any], Iterator[str],
    Generator[int, None, str], Sequence[T], MutableSequence[float], Mapping[str, Any], MutableMapping[str, int],
    Collection[int], Container[str], Reversible[int], Awaitable[int], Coroutine[int, str, None], Optional[int],
    Union[int, str], Union[int, None], Optional[Union[int, str]], Union[int], Callable[[int, str], bool],
    Callable[..., None], Callable[[], Any], Literal['a', 3, None], Final[int], ClassVar[float], Annotated[int, 'size'],
    List[List['Layer']], List[K], Callable[Concatenate[int, P], str], List[Optional[int]],
):
    print(form)
print(List[int] == List[int], List[int] == List[str], Union[int, str] == Union[str, int], Optional[int] == Union[int, None])
print(List[int].__origin__, List[int].__args__, Dict[str, int].__args__, Union[int, str].__args__)
print({Dict[str, int]: 1}[Dict[str, int]], issubclass(list, List), isinstance([1], Sequence))


@no_type_check
def untyped(a: 'what', b: List['ever'] = None) -> 'this':
    return a / b


def read(stream: IO[str], other: TextIO, number: Union[SupportsFloat, SupportsInt, SupportsIndex]) -> Never:
    raise ValueError(f'{stream} {other} {number}')


class Base:
    def same(self: Self, text: LiteralString) -> Self:
        return self.other(text)


Vector: TypeAlias = List[float]
for attempt in (
    lambda: untyped(1), lambda: read(1, 2, 3), lambda: Base().same('x'), lambda: List(), lambda: Dict[int],
    lambda: List[int, str], lambda: Optional[int, str], lambda: Union[()], lambda: isinstance([1], List[int]),
    lambda: issubclass(int, Union[int, str]) and isinstance('a', Union[int, str]), lambda: Self(), lambda: Self[int],
    lambda: Any[int], lambda: NoReturn[int], lambda: Final[int, str], lambda: Annotated[int], lambda: Deque[int].nope,
    lambda: TypeVar('A', int), lambda: TypeVar('B', int, bound=str), lambda: ParamSpec(), lambda: isinstance(1, Any),
    lambda: Callable[int], lambda: Callable[int, str], lambda: Tuple(), lambda: T(), lambda: P(),
    lambda: TypeAlias[int], lambda: Concatenate[int], lambda: Hashable[int], lambda: Sized(), lambda: Text(1, 2, 3, 4),
    lambda: LiteralString(), lambda: Never(), lambda: Counter[int, str], lambda: AnyStr(), lambda: NewType('I', int)(1, 2),
):
    try:
        print(attempt())
    except TypeError as e:
        print('TypeError', e)
    except Exception as e:
        print(type(e).__name__, e)
