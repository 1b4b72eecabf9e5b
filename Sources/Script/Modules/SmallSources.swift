/// Small modules of Python's, in the dialect.
enum SmallSources {
  /// Warnings become notes.
  ///
  /// `_filter` and the others are natives.
  static let warnings = #"""
    _actions = ('error', 'ignore', 'always', 'default', 'module', 'once')
    def filterwarnings(action, message='', category=Warning, module='', lineno=0, append=False):
        assert action in _actions, f'invalid action: {action!r}'
        assert isinstance(message, str), 'message must be a string'
        assert isinstance(category, type), 'category must be a class'
        assert issubclass(category, Warning), 'category must be a Warning subclass'
        assert isinstance(module, str), 'module must be a string'
        assert isinstance(lineno, int) and lineno >= 0, 'lineno must be an int >= 0'
        _filter(action, message, category, append)
    def simplefilter(action, category=Warning, lineno=0, append=False):
        assert action in _actions, f'invalid action: {action!r}'
        assert isinstance(lineno, int) and lineno >= 0, 'lineno must be an int >= 0'
        _filter(action, '', category, append)
    def resetwarnings():
        _reset()
    class WarningMessage:
        def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
            self.message, self.category, self.filename, self.lineno = message, category, filename, lineno
            self.file, self.line, self.source = file, line, source
            self._category_name = category.__name__ if category else None
        def __str__(self):
            return (f'{{message : {self.message!r}, category : {self._category_name!r}, filename : {self.filename!r}, '
                f'lineno : {self.lineno}, line : {self.line!r}}}')
    class catch_warnings:
        def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
            self._record = record
            self._filter = None if action is None else (action, category, lineno, append)
            self._entered = False
        def __enter__(self):
            if self._entered:
                raise RuntimeError(f'Cannot enter {self!r} twice')
            self._entered = True
            entries = [] if self._record else None
            _enter(entries, WarningMessage)
            if self._filter is not None:
                simplefilter(*self._filter)
            return entries
        def __exit__(self, *error):
            if not self._entered:
                raise RuntimeError(f'Cannot exit {self!r} without entering first')
            _leave()
    """#

  static let abstract = #"""
    class ABC:
        pass
    class ABCMeta:
        _base = ABC
        def __new__(mcls, name, bases, namespace, /, **kwargs):
            return type(name, (*bases, ABC) if not any([issubclass(base, ABC) for base in bases]) else bases, namespace)
    def abstractmethod(funcobj):
        if callable(funcobj):
            funcobj.__isabstractmethod__ = True
        return funcobj
    class abstractproperty:
        def __new__(cls, *args, **kwargs):
            made = property(*args, **kwargs)
            abstractmethod(made.fget)
            return made
    class abstractclassmethod:
        def __new__(cls, *args, **kwargs):
            if len(args) != 1 or kwargs:
                return object.__new__(cls)
            return classmethod(abstractmethod(args[0]))
        def __init__(self, callable):
            pass
    class abstractstaticmethod:
        def __new__(cls, *args, **kwargs):
            if len(args) != 1 or kwargs:
                return object.__new__(cls)
            return staticmethod(abstractmethod(args[0]))
        def __init__(self, callable):
            pass
    """#

  static let string = #"""
    ascii_lowercase = 'abcdefghijklmnopqrstuvwxyz'
    ascii_uppercase = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
    ascii_letters = ascii_lowercase + ascii_uppercase
    digits = '0123456789'
    hexdigits = digits + 'abcdef' + 'ABCDEF'
    octdigits = '01234567'
    punctuation = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~'
    whitespace = ' \t\n\r\v\f'
    printable = digits + ascii_letters + punctuation + whitespace
    def capwords(s, sep=None):
        return (sep or ' ').join(map(str.capitalize, s.split(sep)))
    """#
}
