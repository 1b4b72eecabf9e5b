/// Small modules of Python's, in the dialect.
enum SmallSources {
  /// Warnings become notes.
  ///
  /// `_filter` and the others are natives. A record is a list that turns what is asked for into messages.
  static let warnings = #"""
    def filterwarnings(action, message='', category=Warning, module='', lineno=0, append=False):
        _filter(action, message, category, append)
    def simplefilter(action, category=Warning, lineno=0, append=False):
        _filter(action, '', category, append)
    def resetwarnings():
        _reset()
    def warn(message, category=None, stacklevel=1, source=None):
        _warn(message, category)
    class WarningMessage:
        def __init__(self, entry):
            self.message, self.category, self.lineno = entry
            self.filename, self.file, self.line, self.source = '<program>', None, None, None
        def __str__(self):
            return str(self.message)
    class _Record:
        def __init__(self, entries):
            self._entries = entries
        def __len__(self):
            return len(self._entries)
        def __getitem__(self, place):
            if isinstance(place, slice):
                return [WarningMessage(entry) for entry in self._entries[place]]
            return WarningMessage(self._entries[place])
        def __iter__(self):
            return iter([WarningMessage(entry) for entry in self._entries])
        def clear(self):
            self._entries.clear()
    class catch_warnings:
        def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
            self._record = record
            self._rule = action, category, append
        def __enter__(self):
            entries = [] if self._record else None
            _enter(entries)
            action, category, append = self._rule
            if action is not None:
                _filter(action, '', category, append)
            return _Record(entries) if self._record else None
        def __exit__(self, *error):
            _leave()
            return False
    """#

  static let abstract = #"""
    class ABC:
        pass
    class ABCMeta:
        pass
    def abstractmethod(funcobj):
        if callable(funcobj):
            funcobj.__isabstractmethod__ = True
        return funcobj
    def abstractproperty(funcobj):
        return property(abstractmethod(funcobj))
    def abstractclassmethod(funcobj):
        return classmethod(abstractmethod(funcobj))
    def abstractstaticmethod(funcobj):
        return staticmethod(abstractmethod(funcobj))
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
        return (sep or ' ').join([word.capitalize() for word in s.split(sep)])
    """#
}
