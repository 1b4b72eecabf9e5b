/// Small modules of Python's, in the dialect.
enum SmallSources {
  /// Warnings are never shown.
  static let warnings = #"""
    def filterwarnings(action, message='', category=Warning, module='', lineno=0, append=False):
        pass
    def simplefilter(action, category=Warning, lineno=0, append=False):
        pass
    def resetwarnings():
        pass
    def warn(message, category=None, stacklevel=1, source=None):
        pass
    class catch_warnings:
        def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
            self._record = record
        def __enter__(self):
            return [] if self._record else None
        def __exit__(self, *error):
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
