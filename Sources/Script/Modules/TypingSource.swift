/// Python's `typing`, in the dialect: names that annotations use and that mean nothing.
enum TypingSource {
  static var text: String {
    classes
      + [
        "Any", "Union", "Optional", "List", "Dict", "Tuple", "Set", "FrozenSet", "Callable", "Iterable",
        "Iterator",
        "Generator", "Sequence", "Mapping", "MutableMapping", "MutableSequence", "Literal", "Final",
        "ClassVar",
        "Type", "NoReturn", "Never", "Self", "Hashable", "Sized", "Collection", "Container", "Deque",
        "DefaultDict",
        "OrderedDict", "Counter", "Text", "AnyStr", "SupportsFloat", "SupportsInt", "SupportsIndex",
        "Concatenate",
        "Annotated", "TypeAlias", "Awaitable", "Coroutine", "Reversible", "ByteString", "IO", "TextIO",
        "LiteralString",
      ].map { "\($0) = _Form('\($0)')\n" }.joined()
  }

  private static let classes = #"""
    TYPE_CHECKING = False
    class _Form:
        def __init__(self, name):
            self._name = name
        def __getitem__(self, parameters):
            return self
        def __call__(self, *args, **kwargs):
            raise TypeError(f'Cannot instantiate typing.{self._name}')
        def __or__(self, other):
            return self
        def __ror__(self, other):
            return self
        def __repr__(self):
            return 'typing.' + self._name
    def TypeVar(name, *constraints, bound=None, covariant=False, contravariant=False):
        return _Form(name)
    def ParamSpec(name, **kwargs):
        return _Form(name)
    def NewType(name, tp):
        return lambda value: value
    def cast(typ, val):
        return val
    def overload(func):
        return func
    def final(f):
        return f
    def no_type_check(arg):
        return arg
    def runtime_checkable(cls):
        return cls
    def get_type_hints(obj):
        _unsupported('typing.get_type_hints')
    class Protocol:
        def __class_getitem__(cls, parameters):
            return cls
    class Generic:
        def __class_getitem__(cls, parameters):
            return cls

    """#
}
