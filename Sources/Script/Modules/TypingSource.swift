/// Python's `typing`, in the dialect: what annotations are made of, to be shown and compared.
///
/// Annotations themselves are not evaluated.
enum TypingSource {
  /// What Python's module has besides.
  static let unsupportedNames: Set<String> = [
    "NamedTuple", "TypedDict", "ForwardRef", "get_origin", "get_args", "get_overloads", "clear_overloads",
    "is_typeddict", "no_type_check_decorator", "assert_never", "assert_type", "reveal_type",
    "dataclass_transform", "TypeVarTuple", "Unpack", "Required", "NotRequired", "TypeGuard", "ParamSpecArgs",
    "ParamSpecKwargs", "AbstractSet", "MutableSet", "KeysView", "ItemsView", "ValuesView", "MappingView",
    "AsyncIterable", "AsyncIterator", "AsyncGenerator", "AsyncContextManager", "ContextManager", "ChainMap",
    "BinaryIO", "Match", "Pattern", "SupportsAbs", "SupportsBytes", "SupportsComplex", "SupportsRound",
  ]

  static var text: String {
    basis + forms + makers + aliases + classes
  }

  /// What parts of a form look like, and how they are taken.
  private static let basis = #"""
    TYPE_CHECKING = False
    _none = type(None)

    def _shown(part):
        if part is ...:
            return '...'
        if isinstance(part, list):
            return '[' + ', '.join([_shown(each) for each in part]) + ']'
        if isinstance(part, type):
            return part.__name__ if part.__module__ == 'builtins' else part.__module__ + '.' + part.__name__
        return repr(part)

    def _part(part, message='Parameters to generic types must be types.'):
        if part is None:
            return _none
        if isinstance(part, str):
            return _Reference(part)
        if isinstance(part, _Inside):
            raise TypeError(f'{part!r} is not valid as type argument')
        if isinstance(part, _Form) and part._make is not None or part is Generic or part is Protocol:
            raise TypeError(f'Plain {part!r} is not valid as type argument')
        if isinstance(part, tuple):
            raise TypeError(f'{message} Got {part!r:.100}.')
        return part

    def _tuple(parameters):
        return parameters if isinstance(parameters, tuple) else (parameters,)

    def _checked(form, parts, count):
        if len(parts) != count:
            word = 'many' if len(parts) > count else 'few'
            raise TypeError(f'Too {word} arguments for {form}; actual {len(parts)}, expected {count}')

    def _unique(parts):
        result = []
        for part in parts:
            if part not in result:
                result.append(part)
        return tuple(result)

    class _Reference:
        def __init__(self, arg):
            self.__forward_arg__ = arg
        def __eq__(self, other):
            return isinstance(other, _Reference) and self.__forward_arg__ == other.__forward_arg__
        def __hash__(self):
            return hash(self.__forward_arg__)
        def __repr__(self):
            return f'ForwardRef({self.__forward_arg__!r})'

    class _Typed:
        def __or__(self, other):
            return Union[self, other]
        def __ror__(self, other):
            return Union[other, self]

    """#

  /// The names that stand for themselves, and what becomes of them behind a bracket.
  private static let forms = #"""
    class _Alias(_Typed):
        def __init__(self, origin, args, name, form=None):
            self.__origin__, self.__args__, self._name, self._form = origin, args, name, form
        def __call__(self, *args, **kwargs):
            if self._form is not None:
                return self._form(*args, **kwargs)
            return self.__origin__(*args, **kwargs)
        def __eq__(self, other):
            return isinstance(other, _Alias) and self._key() == other._key()
        def __hash__(self):
            return hash(self._key())
        def _key(self):
            return self._name, self.__args__
        def __repr__(self):
            return f"typing.{self._name}[{', '.join([_shown(each) for each in self.__args__]) or '()'}]"
        def __getitem__(self, parameters):
            raise TypeError(f'{self!r} is not a generic class')
        def __getattr__(self, name):
            return getattr(self.__origin__, name)
        def __instancecheck__(self, obj):
            return self.__subclasscheck__(type(obj))
        def __subclasscheck__(self, cls):
            raise TypeError('Subscripted generics cannot be used with class and instance checks')

    class _Union(_Alias):
        def _key(self):
            return frozenset(self.__args__)
        def __repr__(self):
            parts = [each for each in self.__args__ if each is not _none]
            if len(self.__args__) == 2 and len(parts) == 1:
                return f'typing.Optional[{_shown(parts[0])}]'
            return f"typing.Union[{', '.join([_shown(each) for each in self.__args__])}]"
        def __instancecheck__(self, obj):
            return isinstance(obj, self.__args__)
        def __subclasscheck__(self, cls):
            return issubclass(cls, self.__args__)

    class _Call(_Alias):
        def __repr__(self):
            *parts, result = self.__args__
            if len(parts) == 1 and (parts[0] is ... or isinstance(parts[0], (ParamSpec, _Join))):
                return f'typing.Callable[{_shown(parts[0])}, {_shown(result)}]'
            return f"typing.Callable[[{', '.join([_shown(each) for each in parts])}], {_shown(result)}]"

    class _Join(_Alias):
        pass

    class _Value(_Alias):
        def _key(self):
            return self._name, frozenset([(type(each), each) for each in self.__args__])

    class _Inside(_Alias):
        pass

    class _Note(_Alias):
        def __repr__(self):
            first, *others = self.__args__
            return f"typing.Annotated[{', '.join([_shown(first)] + [repr(each) for each in others])}]"

    class _Form(_Typed):
        def __init__(self, name, make=None):
            self._name, self._make = name, make
        def __getitem__(self, parameters):
            if self._make is None:
                raise TypeError(f'{self!r} is not subscriptable')
            return self._make(self, parameters)
        def __call__(self, *args, **kwargs):
            raise TypeError(f'Cannot instantiate {self!r}')
        def __repr__(self):
            return 'typing.' + self._name
        def __instancecheck__(self, obj):
            raise TypeError(f'{self!r} cannot be used with isinstance()')
        def __subclasscheck__(self, cls):
            raise TypeError(f'{self!r} cannot be used with issubclass()')

    """#

  /// What is made of a name and its parameters.
  private static let makers = #"""
    def _union(form, parameters):
        if parameters == ():
            raise TypeError('Cannot take a Union of no types.')
        parts = []
        for each in _tuple(parameters):
            each = _part(each, 'Union[arg, ...]: each arg must be a type.')
            parts += each.__args__ if isinstance(each, _Union) else [each]
        parts = _unique(parts)
        return parts[0] if len(parts) == 1 else _Union(form, parts, 'Union', form)

    def _optional(form, parameters):
        return Union[_part(parameters, f'{form} requires a single type.'), _none]

    def _literal(form, parameters):
        parts = []
        for each in _tuple(parameters):
            parts += each.__args__ if isinstance(each, _Value) else [each]
        kept = []
        for each in parts:
            if (type(each), each) not in [(type(other), other) for other in kept]:
                kept.append(each)
        return _Value(form, tuple(kept), 'Literal', form)

    def _single(form, parameters):
        message = f'{form} accepts only single type.'
        return _Inside(form, (_part(parameters, message),), form._name, form)

    def _concatenate(form, parameters):
        if parameters == ():
            raise TypeError('Cannot take a Concatenate of no types.')
        parts = _tuple(parameters)
        if not (parts[-1] is ... or isinstance(parts[-1], ParamSpec)):
            raise TypeError('The last parameter to Concatenate should be a ParamSpec variable or ellipsis.')
        return _Join(form, parts, 'Concatenate', form)

    """#
}
