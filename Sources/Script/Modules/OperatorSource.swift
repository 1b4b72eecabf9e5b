/// Python's `operator`, in the dialect.
enum OperatorSource {
  static var text: String { functions + callers }

  /// One function for each operator.
  private static var functions: String {
    let binary = [
      ("add", "+"), ("sub", "-"), ("mul", "*"), ("truediv", "/"), ("floordiv", "//"), ("mod", "%"),
      ("pow", "**"),
      ("matmul", "@"), ("and_", "&"), ("or_", "|"), ("xor", "^"), ("lshift", "<<"), ("rshift", ">>"),
      ("lt", "<"),
      ("le", "<="), ("gt", ">"), ("ge", ">="), ("eq", "=="), ("ne", "!="), ("is_", "is"),
      ("is_not", "is not"),
    ].map { "def \($0)(a, b, /):\n    return a \($1) b\n" }
    let inPlace = [
      ("iadd", "+="), ("isub", "-="), ("imul", "*="), ("itruediv", "/="), ("ifloordiv", "//="),
      ("imod", "%="),
      ("ipow", "**="), ("ilshift", "<<="), ("irshift", ">>="), ("imatmul", "@="), ("iand", "&="),
      ("ior", "|="), ("ixor", "^="),
    ].map { "def \($0)(a, b, /):\n    a \($1) b\n    return a\n" }
    let unary = [
      ("neg", "-a"), ("pos", "+a"), ("invert", "~a"), ("inv", "~a"), ("not_", "not a"), ("truth", "bool(a)"),
      ("abs", "_abs(a)"), ("index", "_index(a)"),
    ].map { "def \($0)(a, /):\n    return \($1)\n" }
    return "_abs = abs\n" + (binary + inPlace + unary).joined()
  }

  private static let callers = #"""
    def contains(a, b, /):
        return b in a
    def countOf(a, b, /):
        return sum([1 for x in _values(a) if x is b or x == b])
    def _values(a):
        try:
            return iter(a)
        except TypeError:
            raise TypeError(f"argument of type '{type(a).__name__}' is not iterable") from None
    def indexOf(a, b, /):
        for place, x in enumerate(_values(a)):
            if x is b or x == b:
                return place
        raise ValueError('sequence.index(x): x not in sequence')
    def concat(a, b, /):
        if not hasattr(a, '__getitem__'):
            raise TypeError(f"'{type(a).__name__}' object can't be concatenated")
        return a + b
    def iconcat(a, b, /):
        if not hasattr(a, '__getitem__'):
            raise TypeError(f"'{type(a).__name__}' object can't be concatenated")
        a += b
        return a
    def length_hint(obj, default=0, /):
        if not isinstance(default, int):
            raise TypeError(f"'{type(default).__name__}' object cannot be interpreted as an integer")
        try:
            return len(obj)
        except TypeError:
            pass
        if type(obj).__name__.endswith('iterator'):
            _unsupported('operator.length_hint of an iterator')
        hint = getattr(obj, '__length_hint__', None)
        return default if hint is None else hint()
    def getitem(a, b, /):
        return a[b]
    def setitem(a, b, c, /):
        a[b] = c
    def delitem(a, b, /):
        del a[b]
    def call(obj, /, *args, **kwargs):
        return obj(*args, **kwargs)
    def _index(a):
        return range(a).stop
    class itemgetter:
        def __init__(self, item, /, *items):
            self._items = (item,) + items
        def __call__(self, obj, /):
            if len(self._items) == 1:
                return obj[self._items[0]]
            return tuple([obj[item] for item in self._items])
        def __repr__(self):
            return f"operator.itemgetter({', '.join([repr(x) for x in self._items])})"
    def _attribute(obj, path):
        for name in path.split('.'):
            obj = getattr(obj, name)
        return obj
    class attrgetter:
        def __init__(self, attr, /, *attrs):
            self._names = (attr,) + attrs
            for name in self._names:
                if not isinstance(name, str):
                    raise TypeError('attribute name must be a string')
        def __call__(self, obj, /):
            if len(self._names) == 1:
                return _attribute(obj, self._names[0])
            return tuple([_attribute(obj, name) for name in self._names])
        def __repr__(self):
            return f"operator.attrgetter({', '.join([repr(x) for x in self._names])})"
    class methodcaller:
        def __init__(self, /, *args, **kwargs):
            if not args:
                raise TypeError('methodcaller needs at least one argument, the method name')
            name, args = args[0], args[1:]
            if not isinstance(name, str):
                raise TypeError('method name must be a string')
            self._name, self._args, self._kwargs = name, args, kwargs
        def __call__(self, obj, /):
            return getattr(obj, self._name)(*self._args, **self._kwargs)
    """#
}
