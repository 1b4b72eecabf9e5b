/// Python's `collections`, in the dialect.
enum CollectionsSource {
  static let text = KeywordsSource.text + dictionaries + counter + deque + chainMap

  private static let dictionaries = #"""
    class defaultdict(dict):
        def __init__(self, default_factory=None, /, *args, **kwargs):
            if default_factory is not None and not callable(default_factory):
                raise TypeError('first argument must be callable or None')
            _set_factory(self, default_factory)
            dict.update(self, *args, **kwargs)
        @property
        def default_factory(self):
            return _factory(self)
        @default_factory.setter
        def default_factory(self, value):
            _set_factory(self, value)
        def __missing__(self, key):
            raise KeyError(key)
        def __repr__(self):
            return f'{type(self).__name__}({_factory(self)!r}, {dict(self)!r})'

    class OrderedDict(dict):
        def move_to_end(self, key, last=True):
            value = dict.pop(self, key)
            if last:
                self[key] = value
                return
            others = list(dict.items(self))
            dict.clear(self)
            self[key] = value
            for k, v in others:
                self[k] = v
        def popitem(self, last=True):
            if not self:
                raise KeyError('dictionary is empty')
            if last:
                return dict.popitem(self)
            for key in self:
                break
            return key, dict.pop(self, key)
        def __repr__(self):
            return f"{type(self).__name__}({list(dict.items(self)) if self else ''})"

    class _NamedTuple(tuple):
        @classmethod
        def _make(cls, iterable):
            values = tuple(iterable)
            if len(values) != len(cls._fields):
                raise TypeError(f'Expected {len(cls._fields)} arguments, got {len(values)}')
            return cls(*values)
        def _replace(self, /, **kwds):
            values = [kwds.pop(name, value) for name, value in zip(self._fields, self)]
            if kwds:
                raise ValueError(f'Got unexpected field names: {list(kwds)!r}')
            return self.__class__(*values)
        def _asdict(self):
            return dict(zip(self._fields, self))
        def __repr__(self):
            parts = ', '.join([f'{name}={value!r}' for name, value in zip(self._fields, self)])
            return f'{self.__class__.__name__}({parts})'

    def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None):
        if isinstance(field_names, str):
            field_names = field_names.replace(',', ' ').split()
        field_names = [str(name) for name in field_names]
        typename = str(typename)
        seen = set()
        if rename:
            for index, name in enumerate(field_names):
                if not name.isidentifier() or name in _keywords or name.startswith('_') or name in seen:
                    field_names[index] = f'_{index}'
                seen.add(name)
        for name in [typename] + field_names:
            if not name.isidentifier():
                raise ValueError(f'Type names and field names must be valid identifiers: {name!r}')
            if name in _keywords:
                raise ValueError(f'Type names and field names cannot be a keyword: {name!r}')
        seen = set()
        for name in field_names:
            if name.startswith('_') and not rename:
                raise ValueError(f'Field names cannot start with an underscore: {name!r}')
            if name in seen:
                raise ValueError(f'Encountered duplicate field name: {name!r}')
            seen.add(name)
        defaults = () if defaults is None else tuple(defaults)
        if len(defaults) > len(field_names):
            raise TypeError('Got more default values than field names')
        return _named_tuple(typename, field_names, defaults, _NamedTuple)


    """#

  private static let counter = #"""
    from itertools import chain as _chain, repeat as _repeat, starmap as _starmap

    class Counter(dict):
        def __init__(self, iterable=None, /, **kwds):
            self.update(iterable, **kwds)
        def __missing__(self, key):
            return 0
        def update(self, iterable=None, /, **kwds):
            if iterable is not None:
                if isinstance(iterable, dict):
                    if not self:
                        dict.update(self, iterable)
                        return self.update(kwds) if kwds else None
                    for key, count in iterable.items():
                        self[key] = count + self.get(key, 0)
                else:
                    _count(self, iterable)
            if kwds:
                self.update(kwds)
        def subtract(self, iterable=None, /, **kwds):
            if iterable is not None:
                if isinstance(iterable, dict):
                    for key, count in iterable.items():
                        self[key] = self.get(key, 0) - count
                else:
                    for key in iterable:
                        self[key] = self.get(key, 0) - 1
            if kwds:
                self.subtract(kwds)
        def most_common(self, n=None):
            items = sorted(self.items(), key=lambda item: item[1], reverse=True)
            if n is None:
                return items
            if n == 1:
                return items[:1]
            if n >= len(items):
                return items
            return items[:n] if n > 0 else []
        def elements(self):
            return _chain.from_iterable(_starmap(_repeat, list(self.items())))
        def total(self):
            return sum(self.values())
        def __add__(self, other):
            if not isinstance(other, Counter):
                return NotImplemented
            result = Counter()
            for key, count in self.items():
                if count + other[key] > 0:
                    result[key] = count + other[key]
            for key, count in other.items():
                if key not in self and count > 0:
                    result[key] = count
            return result
        def __sub__(self, other):
            if not isinstance(other, Counter):
                return NotImplemented
            result = Counter()
            for key, count in self.items():
                if count - other[key] > 0:
                    result[key] = count - other[key]
            for key, count in other.items():
                if key not in self and count < 0:
                    result[key] = 0 - count
            return result
        def __or__(self, other):
            if not isinstance(other, Counter):
                return NotImplemented
            result = Counter()
            for key, count in self.items():
                if max(count, other[key]) > 0:
                    result[key] = max(count, other[key])
            for key, count in other.items():
                if key not in self and count > 0:
                    result[key] = count
            return result
        def __and__(self, other):
            if not isinstance(other, Counter):
                return NotImplemented
            result = Counter()
            for key, count in self.items():
                if min(count, other[key]) > 0:
                    result[key] = min(count, other[key])
            return result
        def __pos__(self):
            result = Counter()
            for key, count in self.items():
                if count > 0:
                    result[key] = count
            return result
        def __neg__(self):
            result = Counter()
            for key, count in self.items():
                if count < 0:
                    result[key] = -count
            return result
        def __repr__(self):
            if not self:
                return f'{type(self).__name__}()'
            try:
                items = self.most_common()
            except TypeError:
                items = list(self.items())
            return f'{type(self).__name__}({dict(items)!r})'

    """#
}
