/// Python's `functools`, in the dialect.
enum FunctoolsSource {
  static let text = #"""
    _missing = []

    def reduce(function, iterable, initial=_missing, /):
        try:
            iterator = iter(iterable)
        except TypeError:
            raise TypeError('reduce() arg 2 must support iteration') from None
        result = next(iterator, _missing) if initial is _missing else initial
        if result is _missing:
            raise TypeError('reduce() of empty iterable with no initial value')
        for value in iterator:
            result = function(result, value)
        return result

    class partial:
        def __init__(self, func=_missing, /, *args, **keywords):
            if func is _missing:
                raise TypeError("type 'partial' takes at least one argument")
            if not callable(func):
                raise TypeError('the first argument must be callable')
            if isinstance(func, partial):
                args = func.args + args
                keywords = {**func.keywords, **keywords}
                func = func.func
            self.func = func
            self.args = args
            self.keywords = keywords
        def __call__(self, /, *args, **keywords):
            return self.func(*self.args, *args, **{**self.keywords, **keywords})
        def __repr__(self):
            parts = [repr(self.func)] + [repr(x) for x in self.args]
            parts += [f'{k}={v!r}' for k, v in self.keywords.items()]
            return f"functools.partial({', '.join(parts)})"

    WRAPPER_ASSIGNMENTS = ('__module__', '__name__', '__qualname__', '__doc__')
    WRAPPER_UPDATES = ('__dict__',)

    def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
        for name in assigned:
            if hasattr(wrapped, name):
                setattr(wrapper, name, getattr(wrapped, name))
        for name in updated:
            if name != '__dict__':
                getattr(wrapper, name).update(getattr(wrapped, name, {}))
                continue
            for key, value in getattr(wrapped, name, {}).items():
                setattr(wrapper, key, value)
        wrapper.__wrapped__ = wrapped
        return wrapper

    def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
        return lambda wrapper: update_wrapper(wrapper, wrapped, assigned, updated)

    class _CacheInfo:
        def __init__(self, *values):
            self.hits, self.misses, self.maxsize, self.currsize = values
        def __iter__(self):
            return iter((self.hits, self.misses, self.maxsize, self.currsize))
        def __repr__(self):
            return f'CacheInfo(hits={self.hits}, misses={self.misses}, maxsize={self.maxsize}, currsize={self.currsize})'

    def _cached(function, maxsize, typed=False):
        if not callable(function):
            raise TypeError('the first argument must be callable')
        table = {}
        counts = [0, 0]
        def wrapper(*args, **kwds):
            key = args
            if kwds:
                key = (args, tuple(kwds.items()))
            if typed:
                key = (key, tuple([type(x) for x in args]))
            if key in table:
                counts[0] += 1
                value = table[key]
                if maxsize is not None:
                    del table[key]
                    table[key] = value
                return value
            counts[1] += 1
            value = function(*args, **kwds)
            if maxsize == 0:
                return value
            if maxsize is not None and len(table) >= maxsize and key not in table:
                for oldest in table:
                    break
                del table[oldest]
            table[key] = value
            return value
        def cache_info():
            return _CacheInfo(counts[0], counts[1], maxsize, len(table))
        def cache_clear():
            table.clear()
            counts[:] = [0, 0]
        wrapper.cache_info = cache_info
        wrapper.cache_clear = cache_clear
        return update_wrapper(wrapper, function)

    def lru_cache(maxsize=128, typed=False):
        if callable(maxsize):
            return _cached(maxsize, 128, typed)
        if maxsize is not None and not isinstance(maxsize, int):
            raise TypeError('Expected first argument to be an integer, a callable, or None')
        limit = maxsize if maxsize is None else max(0, maxsize)
        return lambda function: _cached(function, limit, typed)

    def cache(user_function, /):
        return lru_cache(maxsize=None)(user_function)

    class cached_property:
        def __init__(self, func):
            self.func, self.attrname, self.__doc__ = func, None, getattr(func, '__doc__', None)
        def __set_name__(self, owner, name):
            if self.attrname is None:
                self.attrname = name
            elif name != self.attrname:
                raise TypeError('Cannot assign the same cached_property to two different names '
                    f'({self.attrname!r} and {name!r}).')
        def __get__(self, instance, owner=None):
            if instance is None:
                return self
            if self.attrname is None:
                raise TypeError('Cannot use cached_property instance without calling __set_name__ on it.')
            value = self.func(instance)
            object.__setattr__(instance, self.attrname, value)
            return value

    def singledispatch(func):
        registry = {}
        def dispatch(cls):
            for kind in cls.__mro__:
                if kind in registry:
                    return registry[kind]
            return registry[object]
        def register(cls, func=None):
            if isinstance(cls, type):
                if func is None:
                    return lambda f: register(cls, f)
            elif func is not None:
                raise TypeError(f'Invalid first argument to `register()`. {cls!r} is not a class or union type.')
            elif callable(cls):
                _unsupported('`register` of functools.singledispatch without a class')
            else:
                raise TypeError(f'Invalid first argument to `register()`: {cls!r}. Use either '
                    '`@register(some_class)` or plain `@register` on an annotated function.')
            registry[cls] = func
            return func
        def wrapper(*args, **kw):
            if not args:
                raise TypeError(f'{funcname} requires at least 1 positional argument')
            return dispatch(args[0].__class__)(*args, **kw)
        funcname = getattr(func, '__name__', 'singledispatch function')
        registry[object] = func
        wrapper.register, wrapper.dispatch, wrapper.registry = register, dispatch, registry
        return update_wrapper(wrapper, func)

    def cmp_to_key(mycmp):
        class K:
            def __init__(self, obj):
                self.obj = obj
            def __lt__(self, other):
                return mycmp(self.obj, other.obj) < 0
            def __gt__(self, other):
                return mycmp(self.obj, other.obj) > 0
            def __eq__(self, other):
                return mycmp(self.obj, other.obj) == 0
            def __le__(self, other):
                return mycmp(self.obj, other.obj) <= 0
            def __ge__(self, other):
                return mycmp(self.obj, other.obj) >= 0
        return K

    def _other(value):
        return value if value is NotImplemented else not value

    def _and_equal(value, left, right):
        return value if value is NotImplemented else value or left == right

    def _and_unequal(value, left, right):
        return value if value is NotImplemented else not value and left != right

    def _but_unequal(value, left, right):
        return value if value is NotImplemented else value and left != right

    def _or_equal(value, left, right):
        return value if value is NotImplemented else not value or left == right

    _derived = {
        '__lt__': {
            '__gt__': lambda self, other: _and_unequal(self.__lt__(other), self, other),
            '__le__': lambda self, other: _and_equal(self.__lt__(other), self, other),
            '__ge__': lambda self, other: _other(self.__lt__(other))},
        '__le__': {
            '__ge__': lambda self, other: _or_equal(self.__le__(other), self, other),
            '__lt__': lambda self, other: _but_unequal(self.__le__(other), self, other),
            '__gt__': lambda self, other: _other(self.__le__(other))},
        '__gt__': {
            '__lt__': lambda self, other: _and_unequal(self.__gt__(other), self, other),
            '__ge__': lambda self, other: _and_equal(self.__gt__(other), self, other),
            '__le__': lambda self, other: _other(self.__gt__(other))},
        '__ge__': {
            '__le__': lambda self, other: _or_equal(self.__ge__(other), self, other),
            '__gt__': lambda self, other: _but_unequal(self.__ge__(other), self, other),
            '__lt__': lambda self, other: _other(self.__ge__(other))}}

    def total_ordering(cls):
        roots = [name for name in _derived if hasattr(cls, name)]
        if not roots:
            raise ValueError('must define at least one ordering operation: < > <= >=')
        for name, method in _derived[roots[0]].items():
            if name not in roots:
                setattr(cls, name, method)
        return cls
    """#
}
