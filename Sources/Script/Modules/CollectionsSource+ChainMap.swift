/// `ChainMap`, with the classes of Python's that it takes methods from.
extension CollectionsSource {
  static let chainMap = #"""

    class _View:
        def __init__(self, mapping):
            self._mapping = mapping
        def __len__(self):
            return len(self._mapping)
        def __repr__(self):
            return f'{type(self).__name__}({self._mapping!r})'

    class _SetView(_View):
        def __eq__(self, other):
            return set(self) == set(other)
        def __and__(self, other):
            return {x for x in other if x in self}
        def __rand__(self, other):
            return {x for x in other if x in self}
        def __or__(self, other):
            return {*self, *other}
        def __ror__(self, other):
            return {*self, *other}
        def __sub__(self, other):
            return set(self) - set(other)
        def __rsub__(self, other):
            return set(other) - set(self)
        def __xor__(self, other):
            return set(self) ^ set(other)
        def __rxor__(self, other):
            return set(self) ^ set(other)
        def isdisjoint(self, other):
            for x in other:
                if x in self:
                    return False
            return True

    class KeysView(_SetView):
        def __iter__(self):
            return iter(self._mapping)
        def __contains__(self, key):
            return key in self._mapping

    class ItemsView(_SetView):
        def __iter__(self):
            return iter([(key, self._mapping[key]) for key in self._mapping])
        def __contains__(self, item):
            key, value = item
            return key in self._mapping and (self._mapping[key] is value or self._mapping[key] == value)

    class ValuesView(_View):
        def __iter__(self):
            return iter([self._mapping[key] for key in self._mapping])
        def __contains__(self, value):
            return value in [self._mapping[key] for key in self._mapping]

    _views = KeysView, ItemsView, ValuesView

    class Mapping:
        def keys(self):
            return _views[0](self)
        def items(self):
            return _views[1](self)
        def values(self):
            return _views[2](self)

    class MutableMapping(Mapping):
        def setdefault(self, key, default=None):
            try:
                return self[key]
            except KeyError:
                self[key] = default
            return default
        def update(self, other=(), /, **kwds):
            if isinstance(other, (dict, ChainMap)):
                for key in other:
                    self[key] = other[key]
            elif hasattr(other, 'keys'):
                for key in other.keys():
                    self[key] = other[key]
            else:
                for key, value in other:
                    self[key] = value
            for key, value in kwds.items():
                self[key] = value

    class ChainMap(MutableMapping):
        keys, items, values = Mapping.keys, Mapping.items, Mapping.values
        setdefault, update = MutableMapping.setdefault, MutableMapping.update
        def __init__(self, *maps):
            self.maps = list(maps) or [{}]
        def __missing__(self, key):
            raise KeyError(key)
        def __getitem__(self, key):
            for mapping in self.maps:
                try:
                    return mapping[key]
                except KeyError:
                    pass
            return self.__missing__(key)
        def get(self, key, default=None):
            return self[key] if key in self else default
        def __len__(self):
            return len(set().union(*self.maps))
        def __iter__(self):
            names = {}
            for mapping in reversed(self.maps):
                names.update(dict.fromkeys(mapping))
            return iter(names)
        def __contains__(self, key):
            return any([key in mapping for mapping in self.maps])
        def __bool__(self):
            return any(self.maps)
        def __repr__(self):
            return f"{self.__class__.__name__}({', '.join(map(repr, self.maps))})"
        def __eq__(self, other):
            return dict(self.items()) == dict(other.items()) if isinstance(other, (dict, ChainMap)) else NotImplemented
        @classmethod
        def fromkeys(cls, iterable, *args):
            return cls(dict.fromkeys(iterable, *args))
        def copy(self):
            return self.__class__(self.maps[0].copy(), *self.maps[1:])
        def new_child(self, m=None, **kwargs):
            if m is None:
                m = kwargs
            elif kwargs:
                m.update(kwargs)
            return self.__class__(m, *self.maps)
        @property
        def parents(self):
            return self.__class__(*self.maps[1:])
        def __setitem__(self, key, value):
            self.maps[0][key] = value
        def __delitem__(self, key):
            try:
                del self.maps[0][key]
            except KeyError:
                raise KeyError(f'Key not found in the first mapping: {key!r}') from None
        def popitem(self):
            try:
                return self.maps[0].popitem()
            except KeyError:
                raise KeyError('No keys found in the first mapping.') from None
        def pop(self, key, *args):
            try:
                return self.maps[0].pop(key, *args)
            except KeyError:
                raise KeyError(f'Key not found in the first mapping: {key!r}') from None
        def clear(self):
            self.maps[0].clear()
        def __ior__(self, other):
            self.maps[0].update(other)
            return self
        def __or__(self, other):
            if not isinstance(other, (dict, ChainMap)):
                return NotImplemented
            result = self.copy()
            result.maps[0].update(other)
            return result
        def __ror__(self, other):
            if not isinstance(other, (dict, ChainMap)):
                return NotImplemented
            result = dict(other)
            for mapping in reversed(self.maps):
                result.update(mapping)
            return self.__class__(result)

    del KeysView, ItemsView, ValuesView, Mapping, MutableMapping
    """#
}
