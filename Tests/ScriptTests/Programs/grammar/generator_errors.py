def one():
    yield 1


def raising():
    yield 1
    raise ValueError('inside')


def stops():
    yield 1
    raise StopIteration('wrong way')


def handles():
    while True:
        try:
            yield 'waiting'
        except KeyError as e:
            print('handled', e)


def tried(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


g = one()
next(g)
tried(lambda: next(g))
tried(lambda: list(raising()))
tried(lambda: list(stops()))
tried(lambda: one().send(5))
tried(lambda: one()[0])
tried(lambda: len(one()))
h = handles()
next(h)
tried(lambda: h.throw(KeyError('thrown')))
tried(lambda: h.throw(ValueError('not handled')))
tried(lambda: next(h))


def delegated():
    try:
        yield from raising()
    except ValueError as e:
        yield 'caught ' + str(e)


tried(lambda: list(delegated()))
tried(lambda: list(x for x in 5))


def yields_from_number():
    yield from 5


tried(lambda: list(yields_from_number()))
for x in raising():
    print(x)
