/// What turns iterators into others.
extension ItertoolsSource {
  static let streams = #"""
    class chain:
        def __init__(self, *iterables):
            self._values = _chain(iterables)
        @classmethod
        def from_iterable(cls, iterable, /):
            result = chain()
            result._values = _chain(iter(iterable))
            return result
        def __iter__(self):
            return self
        def __next__(self):
            return next(self._values)

    def _chain(iterables):
        for iterable in iterables:
            for value in iterable:
                yield value

    def count(start=0, step=1):
        if not isinstance(start, (int, float)) or not isinstance(step, (int, float)):
            raise TypeError('a number is required')
        return _count(start, step)

    def _count(value, step):
        while True:
            yield value
            value += step

    def cycle(iterable, /):
        return _cycle(iter(iterable))

    def _cycle(iterator):
        saved = []
        for value in iterator:
            saved.append(value)
            yield value
        while saved:
            for value in saved:
                yield value

    def repeat(object, times=None):
        if times is not None and not isinstance(times, int):
            raise TypeError(f"'{type(times).__name__}' object cannot be interpreted as an integer")
        return _repeat(object, times)

    def _repeat(object, times):
        if times is None:
            while True:
                yield object
        for _ in range(times):
            yield object

    def _bound(value):
        if value is None or isinstance(value, int) and value >= 0:
            return value
        raise ValueError(_bounds)

    _bounds = 'Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.'

    def islice(*arguments):
        if not 2 <= len(arguments) <= 4:
            word = 'least 2' if len(arguments) < 2 else 'most 4'
            raise TypeError(f'islice expected at {word} arguments, got {len(arguments)}')
        bounds = arguments[1:]
        iterator = iter(arguments[0])
        if len(bounds) == 1:
            if not (bounds[0] is None or isinstance(bounds[0], int) and bounds[0] >= 0):
                raise ValueError('Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.')
            return _islice(iterator, 0, bounds[0], 1)
        start, stop = _bound(bounds[0]), _bound(bounds[1])
        step = 1
        if len(bounds) == 3 and bounds[2] is not None:
            step = bounds[2]
            if not isinstance(step, int) or step < 1:
                raise ValueError('Step for islice() must be a positive integer or None.')
        return _islice(iterator, start or 0, stop, step)

    def _islice(iterator, start, stop, step):
        if stop is not None and stop <= 0:
            return
        place, wanted = 0, start
        if stop is not None and start >= stop:
            for _ in iterator:
                place += 1
                if place >= stop:
                    return
            return
        for value in iterator:
            if place == wanted:
                yield value
                wanted += step
            place += 1
            if stop is not None and (place >= stop or wanted >= stop and place >= stop):
                return

    def accumulate(iterable, func=None, *, initial=None):
        return _accumulate(iter(iterable), func, initial)

    def _accumulate(iterator, func, total):
        if total is None:
            for total in iterator:
                break
            else:
                return
        yield total
        for value in iterator:
            total = total + value if func is None else func(total, value)
            yield total

    def zip_longest(*iterables, **keywords):
        fillvalue = keywords.pop('fillvalue', None)
        if keywords:
            raise TypeError('zip_longest() got an unexpected keyword argument')
        return _zip_longest([iter(iterable) for iterable in iterables], fillvalue)

    _missing = []

    def _zip_longest(iterators, fillvalue):
        open = len(iterators)
        ended = [False] * open
        while open:
            values = []
            for place, iterator in enumerate(iterators):
                value = fillvalue if ended[place] else next(iterator, _missing)
                if value is _missing:
                    open -= 1
                    ended[place] = True
                    if not open:
                        return
                    value = fillvalue
                values.append(value)
            yield tuple(values)

    def takewhile(predicate, iterable, /):
        return _takewhile(predicate, iter(iterable))

    def _takewhile(predicate, iterator):
        for value in iterator:
            if not predicate(value):
                return
            yield value

    def dropwhile(predicate, iterable, /):
        return _dropwhile(predicate, iter(iterable))

    def _dropwhile(predicate, iterator):
        for value in iterator:
            if not predicate(value):
                yield value
                break
        for value in iterator:
            yield value

    def filterfalse(predicate, iterable, /):
        return _filterfalse(predicate, iter(iterable))

    def _filterfalse(predicate, iterator):
        for value in iterator:
            if not (value if predicate is None else predicate(value)):
                yield value

    def starmap(function, iterable, /):
        return _starmap(function, iter(iterable))

    def _starmap(function, iterator):
        for values in iterator:
            yield function(*tuple(values))

    def compress(data, selectors):
        return _compress(iter(data), iter(selectors))

    def _compress(data, selectors):
        for value, selector in zip(data, selectors):
            if selector:
                yield value

    def pairwise(iterable, /):
        return _pairwise(iter(iterable))

    def _pairwise(iterator):
        for last in iterator:
            break
        for value in iterator:
            yield last, value
            last = value

    def tee(iterable, n=2, /):
        if n < 0:
            raise ValueError('n must be >= 0')
        iterator = iter(iterable)
        saved = []
        return tuple([_tee(iterator, saved) for _ in range(n)])

    def _tee(iterator, saved):
        place = 0
        while True:
            if place == len(saved):
                value = next(iterator, _missing)
                if value is _missing:
                    return
                saved.append(value)
            yield saved[place]
            place += 1

    class groupby:
        def __init__(self, iterable, key=None):
            self._iterator = iter(iterable)
            self._function = key
            self._current = self._target = _missing
            self._value = None
        def __iter__(self):
            return self
        def _advance(self):
            value = next(self._iterator, _missing)
            if value is _missing:
                self._current = _missing
                return False
            self._value = value
            self._current = value if self._function is None else self._function(value)
            return True
        def __next__(self):
            while self._current is self._target or self._current == self._target:
                if not self._advance():
                    raise StopIteration
            self._target = self._current
            return self._current, _group(self, self._target)

    def _group(groups, key):
        while groups._current is not _missing and groups._current == key:
            yield groups._value
            if not groups._advance():
                groups._target = _missing
                return
    """#
}
