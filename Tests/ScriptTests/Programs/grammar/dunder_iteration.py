class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n <= 0:
            raise StopIteration
        self.n -= 1
        return self.n + 1


print(list(Countdown(3)), sum(Countdown(4)), [x for x in Countdown(2)], dict(zip(Countdown(2), 'ab')))
c = Countdown(2)
print(next(c), next(c), next(c, 'none'))
a, *b = Countdown(3)
print(a, b)


class Batches:
    def __init__(self, data, size):
        self.data, self.size = data, size

    def __iter__(self):
        for i in range(0, len(self.data), self.size):
            yield self.data[i:i + self.size]

    def __reversed__(self):
        return 'reversed'


b = Batches(list(range(7)), 3)
print(list(b), list(b), reversed(b), sorted(b, key=len), 3 in b, [3, 4, 5] in b)
for i, batch in enumerate(b):
    print(i, batch)


class NotIterator:
    def __iter__(self):
        return 5


class NoNext:
    def __iter__(self):
        return self


for f in (lambda: list(NotIterator()), lambda: list(NoNext()), lambda: next(NoNext()), lambda: next(b),
          lambda: next(Countdown(0)), lambda: [*NotIterator()]):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class Raises:
    def __iter__(self):
        return self

    def __next__(self):
        raise KeyError('from next')


for x in Raises():
    print(x)
