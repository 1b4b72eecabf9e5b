/// Python's `dataclasses`, in the dialect.
enum DataclassesSource {
  static let text = KeywordsSource.text + fields + decorator

  private static let fields = #"""
    class _MISSING_TYPE:
        def __repr__(self):
            return '<dataclasses._MISSING_TYPE object>'
    MISSING = _MISSING_TYPE()

    class FrozenInstanceError(AttributeError):
        pass

    class Field:
        def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
            self.name = None
            self.default, self.default_factory, self.init, self.repr = default, default_factory, init, repr
            self.hash, self.compare, self.kw_only = hash, compare, kw_only
            self.metadata = {} if metadata is None else metadata
        def __getattr__(self, name):
            if name == 'type':
                _unsupported('the type of a data class\'s field')
            raise AttributeError(f"'Field' object has no attribute {name!r}")

    def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True,
              metadata=None, kw_only=MISSING):
        if default is not MISSING and default_factory is not MISSING:
            raise ValueError('cannot specify both default and default_factory')
        return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)

    def _collect(cls):
        result = {}
        for base in cls.__mro__[-1:0:-1]:
            result.update(getattr(base, '__dataclass_fields__', {}))
        for name in _annotations(cls):
            default = _own(cls, name, MISSING)
            if isinstance(default, Field):
                made = default
                if made.default is MISSING:
                    _remove(cls, name)
                else:
                    setattr(cls, name, made.default)
            else:
                made = field(default=default)
            if isinstance(made.default, (list, dict, set)):
                raise ValueError(f'mutable default {type(made.default)} for field {name} is not allowed: use default_factory')
            made.name = name
            result[name] = made
        return result

    def fields(class_or_instance):
        try:
            return tuple(class_or_instance.__dataclass_fields__.values())
        except AttributeError:
            raise TypeError('must be called with a dataclass type or instance') from None

    def is_dataclass(obj):
        return hasattr(obj, '__dataclass_fields__')

    def _plain(value, make):
        if is_dataclass(value) and not isinstance(value, type):
            return make([(f.name, _plain(getattr(value, f.name), make)) for f in fields(value)])
        if isinstance(value, list):
            return [_plain(x, make) for x in value]
        if isinstance(value, tuple):
            return tuple([_plain(x, make) for x in value])
        if isinstance(value, dict):
            return {_plain(k, make): _plain(v, make) for k, v in value.items()}
        return value

    def asdict(obj, *, dict_factory=dict):
        if not is_dataclass(obj) or isinstance(obj, type):
            raise TypeError('asdict() should be called on dataclass instances')
        return _plain(obj, dict_factory)

    def astuple(obj, *, tuple_factory=tuple):
        if not is_dataclass(obj) or isinstance(obj, type):
            raise TypeError('astuple() should be called on dataclass instances')
        return _plain(obj, lambda pairs: tuple_factory([value for _, value in pairs]))

    def replace(obj, /, **changes):
        if not is_dataclass(obj) or isinstance(obj, type):
            raise TypeError('replace() should be called on dataclass instances')
        for f in fields(obj):
            if not f.init:
                if f.name in changes:
                    raise ValueError(f'field {f.name} is declared with init=False, it cannot be specified with replace()')
            elif f.name not in changes:
                changes[f.name] = getattr(obj, f.name)
        return obj.__class__(**changes)

    def make_dataclass(cls_name, fields, *, bases=(), namespace=None, **options):
        attributes = {} if namespace is None else dict(namespace)
        names = []
        for item in fields:
            parts = (item,) if isinstance(item, str) else tuple(item) if len(item) in (2, 3) else None
            if parts is None:
                raise TypeError(f'Invalid field: {item!r}')
            name = parts[0]
            if not isinstance(name, str) or not name.isidentifier():
                raise TypeError(f'Field names must be valid identifiers: {name!r}')
            if name in _keywords:
                raise TypeError(f'Field names must not be keywords: {name!r}')
            if name in names:
                raise TypeError(f'Field name duplicated: {name!r}')
            names.append(name)
            if len(parts) == 3:
                attributes[name] = parts[2]
        cls = type(cls_name, bases, attributes)
        _annotate(cls, names)
        return dataclass(cls, **options)


    """#

  private static let decorator = #"""
    def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False,
                  match_args=True, kw_only=False, slots=False, weakref_slot=False):
        if kw_only:
            _unsupported('dataclass(kw_only=True)')
        def decorate(cls):
            return _process(cls, init, repr, eq, order, unsafe_hash, frozen)
        return decorate if cls is None else decorate(cls)

    def _process(cls, init, repr, eq, order, unsafe_hash, frozen):
        older = [base for base in cls.__mro__[-1:0:-1] if hasattr(base, '__dataclass_fields__')]
        icy = any([base._dataclass_frozen for base in older])
        if older and icy and not frozen:
            raise TypeError('cannot inherit non-frozen dataclass from a frozen one')
        if older and frozen and not icy:
            raise TypeError('cannot inherit frozen dataclass from a non-frozen one')
        table = _collect(cls)
        cls.__dataclass_fields__ = table
        cls._dataclass_frozen = frozen
        given = [f for f in table.values() if f.init]
        names = [f.name for f in given]
        required = 0
        seen = False
        for f in given:
            has_default = f.default is not MISSING or f.default_factory is not MISSING
            if seen and not has_default:
                raise TypeError(f'non-default argument {f.name!r} follows default argument')
            seen = has_default
            if not has_default:
                required += 1
        title = cls.__name__ + '.__init__'
        every = list(table.values())

        def __init__(self, /, *args, **kwargs):
            values = _bind(title, names, required, args, kwargs, MISSING)
            place = 0
            for f in every:
                value = MISSING
                if f.init:
                    value = values[place]
                    place += 1
                if value is MISSING:
                    if f.default_factory is not MISSING:
                        value = f.default_factory()
                    elif f.default is not MISSING:
                        value = f.default
                    else:
                        continue
                _set(self, f.name, value)
            if post:
                self.__post_init__()

        post = hasattr(cls, '__post_init__')
        if init and _own(cls, '__init__', MISSING) is MISSING:
            cls.__init__ = __init__

        shown = [f.name for f in every if f.repr]

        def __repr__(self):
            parts = [f'{name}={getattr(self, name)!r}' for name in shown]
            return f"{self.__class__.__name__}({', '.join(parts)})"

        if repr and _own(cls, '__repr__', MISSING) is MISSING:
            cls.__repr__ = __repr__

        compared = [f.name for f in every if f.compare]

        def values_of(self):
            return tuple([getattr(self, name) for name in compared])

        if eq and _own(cls, '__eq__', MISSING) is MISSING:
            cls.__eq__ = lambda self, other: (
                values_of(self) == values_of(other) if other.__class__ is self.__class__ else NotImplemented)
        if order:
            if not eq:
                raise ValueError('eq must be true if order is true')
            cls.__lt__ = lambda self, other: (
                values_of(self) < values_of(other) if other.__class__ is self.__class__ else NotImplemented)
            cls.__le__ = lambda self, other: (
                values_of(self) <= values_of(other) if other.__class__ is self.__class__ else NotImplemented)
            cls.__gt__ = lambda self, other: (
                values_of(self) > values_of(other) if other.__class__ is self.__class__ else NotImplemented)
            cls.__ge__ = lambda self, other: (
                values_of(self) >= values_of(other) if other.__class__ is self.__class__ else NotImplemented)
        if frozen:
            def __setattr__(self, name, value):
                if type(self) is cls or name in table:
                    raise FrozenInstanceError(f'cannot assign to field {name!r}')
                super(cls, self).__setattr__(name, value)
            def __delattr__(self, name):
                if type(self) is cls or name in table:
                    raise FrozenInstanceError(f'cannot delete field {name!r}')
                super(cls, self).__delattr__(name)
            for method in (__setattr__, __delattr__):
                if _own(cls, method.__name__, MISSING) is not MISSING:
                    raise TypeError(f'Cannot overwrite attribute {method.__name__} in class {cls.__name__}')
                setattr(cls, method.__name__, method)
        if unsafe_hash or eq and frozen:
            cls.__hash__ = lambda self: hash(values_of(self))
        elif eq and _own(cls, '__hash__', MISSING) is MISSING:
            cls.__hash__ = None
        return cls
    """#
}
