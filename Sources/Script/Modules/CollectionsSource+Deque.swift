/// `deque`.
extension CollectionsSource {
  static let deque = #"""
    def _index(n):
        if not isinstance(n, int):
            raise TypeError(f"'{type(n).__name__}' object cannot be interpreted as an integer")
        return n

    class deque:
        def __init__(self, iterable=(), maxlen=None):
            if maxlen is not None:
                if not isinstance(maxlen, int):
                    raise TypeError('an integer is required')
                if maxlen < 0:
                    raise ValueError('maxlen must be non-negative')
            self._items = []
            self._limit = maxlen
            self.extend(iterable)
        @property
        def maxlen(self):
            return self._limit
        @maxlen.setter
        def maxlen(self, value):
            raise AttributeError("attribute 'maxlen' of 'collections.deque' objects is not writable")
        @maxlen.deleter
        def maxlen(self):
            raise AttributeError("attribute 'maxlen' of 'collections.deque' objects is not writable")
        def append(self, x, /):
            self._items.append(x)
            if self._limit is not None and len(self._items) > self._limit:
                del self._items[0]
        def appendleft(self, x, /):
            self._items.insert(0, x)
            if self._limit is not None and len(self._items) > self._limit:
                self._items.pop()
        def extend(self, iterable, /):
            if iterable is self:
                iterable = list(self._items)
            for x in iterable:
                self.append(x)
        def extendleft(self, iterable, /):
            if iterable is self:
                iterable = list(self._items)
            for x in iterable:
                self.appendleft(x)
        def pop(self, /):
            if not self._items:
                raise IndexError('pop from an empty deque')
            return self._items.pop()
        def popleft(self, /):
            if not self._items:
                raise IndexError('pop from an empty deque')
            return self._items.pop(0)
        def clear(self, /):
            self._items = []
        def copy(self, /):
            return deque(self._items, self._limit)
        def count(self, x, /):
            return self._items.count(x)
        def index(self, x, *bounds):
            try:
                return self._items.index(x, *bounds)
            except ValueError:
                raise ValueError(f'{x!r} is not in deque') from None
        def insert(self, i, x, /):
            if self._limit is not None and len(self._items) >= self._limit:
                raise IndexError('deque already at its maximum size')
            _index(i)
            self._items.insert(i, x)
        def remove(self, x, /):
            try:
                self._items.remove(x)
            except ValueError:
                raise ValueError(f'{x!r} is not in deque') from None
        def reverse(self, /):
            self._items.reverse()
        def rotate(self, n=1, /):
            _index(n)
            if self._items:
                n = n % len(self._items)
                if n:
                    self._items = self._items[-n:] + self._items[:-n]
        def __len__(self):
            return len(self._items)
        def __bool__(self):
            return len(self._items) > 0
        def __iter__(self):
            return _deque_iterator(self)
        def __reversed__(self):
            return reversed(self._items)
        def __contains__(self, x):
            return x in self._items
        def _place(self, i):
            if not isinstance(i, int):
                raise TypeError(f"sequence index must be integer, not '{type(i).__name__}'")
            if not -len(self._items) <= i < len(self._items):
                raise IndexError('deque index out of range')
            return i
        def __getitem__(self, i):
            return self._items[self._place(i)]
        def __setitem__(self, i, x):
            self._items[self._place(i)] = x
        def __delitem__(self, i):
            del self._items[self._place(i)]
        def __eq__(self, other):
            return self._items == other._items if isinstance(other, deque) else NotImplemented
        def __ne__(self, other):
            return self._items != other._items if isinstance(other, deque) else NotImplemented
        def __lt__(self, other):
            return self._items < other._items if isinstance(other, deque) else NotImplemented
        def __le__(self, other):
            return self._items <= other._items if isinstance(other, deque) else NotImplemented
        def __gt__(self, other):
            return self._items > other._items if isinstance(other, deque) else NotImplemented
        def __ge__(self, other):
            return self._items >= other._items if isinstance(other, deque) else NotImplemented
        def __add__(self, other):
            if not isinstance(other, deque):
                raise TypeError(f'can only concatenate deque (not "{type(other).__name__}") to deque')
            return deque(self._items + other._items, self._limit)
        def __iadd__(self, other):
            self.extend(other)
            return self
        def __mul__(self, n):
            return deque(self._items * n, self._limit)
        def __repr__(self):
            end = '' if self._limit is None else f', maxlen={self._limit}'
            return f'{type(self).__name__}({self._items!r}{end})'

    def _deque_iterator(queue):
        items = queue._items
        count = len(items)
        for x in items:
            if len(queue._items) != count:
                raise RuntimeError('deque mutated during iteration')
            yield x
    """#
}
