/// Python's `itertools`, in the dialect.
enum ItertoolsSource {
  static let text = choices + streams

  private static let choices = #"""
    def product(*iterables, repeat=1):
        if not isinstance(repeat, int):
            raise TypeError(f"'{type(repeat).__name__}' object cannot be interpreted as an integer")
        if repeat < 0:
            raise ValueError('repeat argument cannot be negative')
        return _product([tuple(pool) for pool in iterables] * repeat)

    def _product(pools):
        count = len(pools)
        if not all(pools):
            return
        places = [0] * count
        while True:
            yield tuple([pools[i][places[i]] for i in range(count)])
            i = count - 1
            while i >= 0:
                places[i] += 1
                if places[i] < len(pools[i]):
                    break
                places[i] = 0
                i -= 1
            if i < 0:
                return

    def _length(r):
        if not isinstance(r, int):
            raise TypeError(f"'{type(r).__name__}' object cannot be interpreted as an integer")
        if r < 0:
            raise ValueError('r must be non-negative')
        return r

    def combinations(iterable, r):
        return _combinations(tuple(iterable), _length(r))

    def _combinations(pool, r):
        n = len(pool)
        if r > n:
            return
        places = list(range(r))
        while True:
            yield tuple([pool[i] for i in places])
            i = r - 1
            while i >= 0 and places[i] == i + n - r:
                i -= 1
            if i < 0:
                return
            places[i] += 1
            for j in range(i + 1, r):
                places[j] = places[j - 1] + 1

    def combinations_with_replacement(iterable, r):
        return _combinations_with_replacement(tuple(iterable), _length(r))

    def _combinations_with_replacement(pool, r):
        n = len(pool)
        if n == 0 and r:
            return
        places = [0] * r
        while True:
            yield tuple([pool[i] for i in places])
            i = r - 1
            while i >= 0 and places[i] == n - 1:
                i -= 1
            if i < 0:
                return
            places[i:] = [places[i] + 1] * (r - i)

    def permutations(iterable, r=None):
        pool = tuple(iterable)
        if r is None:
            return _permutations(pool, len(pool))
        if not isinstance(r, int):
            raise TypeError('Expected int as r')
        return _permutations(pool, _length(r))

    def _permutations(pool, r):
        n = len(pool)
        if r > n:
            return
        places = list(range(n))
        cycles = list(range(n, n - r, -1))
        yield tuple([pool[i] for i in places[:r]])
        while n:
            for i in range(r - 1, -1, -1):
                cycles[i] -= 1
                if cycles[i] == 0:
                    places[i:] = places[i + 1:] + places[i:i + 1]
                    cycles[i] = n - i
                else:
                    j = cycles[i]
                    places[i], places[-j] = places[-j], places[i]
                    yield tuple([pool[i] for i in places[:r]])
                    break
            else:
                return


    """#
}
