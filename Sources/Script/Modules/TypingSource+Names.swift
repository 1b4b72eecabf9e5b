/// The names of `typing` that stand for types and containers, and its classes and functions.
extension TypingSource {
  static let aliases = #"""
    class _Any(_Form):
        def __getitem__(self, parameters):
            raise TypeError("type 'Any' is not subscriptable")
        def __call__(self, *args, **kwargs):
            raise TypeError('Any cannot be instantiated')
        def __subclasscheck__(self, cls):
            return False

    class _Container(_Form):
        def __init__(self, name, count, origin=None, methods=(), kinds=None):
            self._name, self._count, self._origin, self._methods = name, count, origin, methods
            self._kinds = (origin,) if kinds is None and origin is not None else kinds
            self._isOpen = isinstance(origin, str)
            self._make = None
        @property
        def __origin__(self):
            return self if self._origin is None else _late(self._origin)
        def __getitem__(self, parameters):
            parts = tuple([_part(each) for each in _tuple(parameters)])
            if not self._count:
                raise TypeError(f'{self!r} is not a generic class')
            _checked(self, parts, self._count)
            return _Alias(self.__origin__, parts, self._name, self)
        def __call__(self, *args, **kwargs):
            if self._isOpen:
                return self.__origin__(*args, **kwargs)
            if self._origin is not None:
                raise TypeError(f'Type {self._name} cannot be instantiated; use {self._origin.__name__}() instead')
            word = 'method' if len(self._methods) == 1 else 'methods'
            raise TypeError(f"Can't instantiate abstract class {self._name} with abstract {word} {', '.join(self._methods)}")
        def __instancecheck__(self, obj):
            if self._kinds is not None:
                return any([isinstance(obj, _late(kind)) for kind in self._kinds])
            return all([getattr(obj, name, None) is not None for name in self._methods])
        def __subclasscheck__(self, cls):
            if self._kinds is not None:
                return any([issubclass(cls, _late(kind)) for kind in self._kinds])
            return all([getattr(cls, name, None) is not None for name in self._methods])

    def _late(kind):
        """A type, or the class of `collections` that a text names: few programs want those."""
        if not isinstance(kind, str):
            return kind
        import collections
        return getattr(collections, kind)

    class _TupleForm(_Container):
        def __getitem__(self, parameters):
            if parameters == ():
                return _Alias(tuple, (), 'Tuple', self)
            parameters = _tuple(parameters)
            end = parameters[-1:] if len(parameters) == 2 and parameters[-1] is ... else ()
            message = 'Tuple[t0, t1, ...]: each t must be a type.'
            parts = [_part(each, message) for each in parameters[:len(parameters) - len(end)]]
            return _Alias(tuple, (*parts, *end), 'Tuple', self)

    class _CallForm(_Container):
        def __getitem__(self, parameters):
            if not isinstance(parameters, tuple) or len(parameters) != 2:
                raise TypeError('Callable must be used as Callable[[arg, ...], result].')
            given, result = parameters
            if isinstance(given, (list, tuple)):
                given = tuple([_part(each, 'Callable[[arg, ...], result]: each arg must be a type.') for each in given])
            else:
                given = (given,)
            return _Call(self, given + (_part(result, 'Callable[args, result]: result must be a type.'),), 'Callable', self)
        def __instancecheck__(self, obj):
            return callable(obj)

    List = _Container('List', 1, list)
    Dict = _Container('Dict', 2, dict)
    Set = _Container('Set', 1, set)
    FrozenSet = _Container('FrozenSet', 1, frozenset)
    Type = _Container('Type', 1, type)
    Deque = _Container('Deque', 1, 'deque')
    DefaultDict = _Container('DefaultDict', 2, 'defaultdict')
    OrderedDict = _Container('OrderedDict', 2, 'OrderedDict')
    Counter = _Container('Counter', 1, 'Counter')
    Tuple = _TupleForm('Tuple', 1, tuple)
    Callable = _CallForm('Callable', 2, methods=('__call__',))
    Hashable = _Container('Hashable', 0, methods=('__hash__',))
    Sized = _Container('Sized', 0, methods=('__len__',))
    ByteString = _Container('ByteString', 0, methods=('__getitem__', '__len__'), kinds=())
    Awaitable = _Container('Awaitable', 1, methods=('__await__',))
    Coroutine = _Container('Coroutine', 3, methods=('__await__', 'send', 'throw'))
    Iterable = _Container('Iterable', 1, methods=('__iter__',))
    Iterator = _Container('Iterator', 1, methods=('__next__',))
    Reversible = _Container('Reversible', 1, methods=('__iter__', '__reversed__'))
    Container = _Container('Container', 1, methods=('__contains__',))
    Collection = _Container('Collection', 1, methods=('__contains__', '__iter__', '__len__'))
    Generator = _Container('Generator', 3, methods=('send', 'throw'))
    Sequence = _Container('Sequence', 1, methods=('__getitem__', '__len__'), kinds=(str, list, tuple, range, 'deque'))
    MutableSequence = _Container('MutableSequence', 1, methods=(
        '__delitem__', '__getitem__', '__len__', '__setitem__', 'insert'), kinds=(list, 'deque'))
    Mapping = _Container('Mapping', 2, methods=(
        '__getitem__', '__iter__', '__len__'), kinds=(dict, 'ChainMap'))
    MutableMapping = _Container('MutableMapping', 2, methods=(
        '__delitem__', '__getitem__', '__iter__', '__len__', '__setitem__'), kinds=(dict, 'ChainMap'))
    Any = _Any('Any')
    NoReturn = _Form('NoReturn')
    Never = _Form('Never')
    Self = _Form('Self')
    LiteralString = _Form('LiteralString')
    TypeAlias = _Form('TypeAlias')
    Union = _Form('Union', _union)
    Optional = _Form('Optional', _optional)
    Literal = _Form('Literal', _literal)
    Final = _Form('Final', _single)
    ClassVar = _Form('ClassVar', _single)
    Concatenate = _Form('Concatenate', _concatenate)
    Text = str

    """#

  static let classes = #"""
    class TypeVar(_Typed):
        def __init__(self, name, *constraints, bound=None, covariant=False, contravariant=False):
            if covariant and contravariant:
                raise ValueError('Bivariant types are not supported.')
            if constraints and bound is not None:
                raise TypeError('Constraints cannot be combined with bound=...')
            if len(constraints) == 1:
                raise TypeError('A single constraint is not allowed')
            message = 'TypeVar(name, constraint, ...): constraints must be types.'
            self.__name__, self.__bound__ = name, bound
            self.__covariant__, self.__contravariant__ = bool(covariant), bool(contravariant)
            self.__constraints__ = tuple([_part(each, message) for each in constraints])
        def __repr__(self):
            return _signed(self)

    class ParamSpec(_Typed):
        def __init__(self, name, *, bound=None, covariant=False, contravariant=False):
            self.__name__, self.__bound__ = name, bound
            self.__covariant__, self.__contravariant__ = bool(covariant), bool(contravariant)
            self.args, self.kwargs = _Form(name + '.args'), _Form(name + '.kwargs')
        def __repr__(self):
            return _signed(self)

    def _signed(variable):
        return ('+' if variable.__covariant__ else '-' if variable.__contravariant__ else '~') + variable.__name__

    AnyStr = TypeVar('AnyStr')

    class NewType(_Typed):
        def __init__(self, name, tp):
            self.__name__ = self.__qualname__ = name
            self.__supertype__, self.__module__ = tp, '__main__'
        def __call__(self, *args):
            if len(args) != 1:
                raise TypeError(f'_typing._idfunc() takes exactly one argument ({len(args)} given)')
            return args[0]
        def __repr__(self):
            return f'{self.__module__}.{self.__name__}'

    def _variables(cls, parameters):
        name = cls.__name__
        if parameters == ():
            raise TypeError(f'Parameter list to {name}[...] cannot be empty')
        parameters = _tuple(parameters)
        if not all([isinstance(each, (TypeVar, ParamSpec)) for each in parameters]):
            raise TypeError(f'Parameters to {name}[...] must all be type variables or parameter specification variables.')
        if len(set(parameters)) != len(parameters):
            raise TypeError(f'Parameters to {name}[...] must all be unique')

    class Generic:
        def __class_getitem__(cls, parameters):
            if cls is Generic:
                _variables(cls, parameters)
            return cls

    class Protocol:
        def __init__(self, *args, **kwargs):
            if Protocol in type(self).__bases__:
                raise TypeError('Protocols cannot be instantiated')
            super().__init__(*args, **kwargs)
        def __class_getitem__(cls, parameters):
            if cls is Protocol:
                _variables(cls, parameters)
            return cls

    class Annotated:
        def __init__(self, *args, **kwargs):
            raise TypeError('Type Annotated cannot be instantiated.')
        def __class_getitem__(cls, parameters):
            if not isinstance(parameters, tuple) or len(parameters) < 2:
                raise TypeError('Annotated[...] should be used with at least two arguments (a type and an annotation).')
            first = _part(parameters[0], 'Annotated[t, ...]: t must be a type.')
            return _Note(first, (first,) + parameters[1:], 'Annotated')

    class IO(Generic):
        pass
    class TextIO(IO):
        pass
    class SupportsInt(Protocol):
        _is_runtime_protocol = True
        def __int__(self):
            pass
    class SupportsFloat(Protocol):
        _is_runtime_protocol = True
        def __float__(self):
            pass
    class SupportsIndex(Protocol):
        _is_runtime_protocol = True
        def __index__(self):
            pass

    def cast(typ, val):
        return val
    def overload(func):
        return _overloaded
    def _overloaded(*args, **kwds):
        raise NotImplementedError('You should not call an overloaded function. A series of @overload-decorated functions '
            'outside a stub module should always be followed by an implementation that is not @overload-ed.')
    def final(f):
        try:
            f.__final__ = True
        except (AttributeError, TypeError):
            pass
        return f
    def no_type_check(arg):
        try:
            arg.__no_type_check__ = True
        except (AttributeError, TypeError):
            pass
        return arg
    def runtime_checkable(cls):
        if not isinstance(cls, type) or Protocol not in cls.__bases__:
            raise TypeError(f'@runtime_checkable can be only applied to protocol classes, got {cls!r}')
        cls._is_runtime_protocol = True
        return cls
    def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
        _unsupported('typing.get_type_hints')
    """#
}
