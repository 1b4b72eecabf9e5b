class Box:
    def __len__(self):
        raise ValueError('no length')

    def __getitem__(self, key):
        raise KeyError(key)

    def __setitem__(self, key, value):
        raise TypeError('read only: %r' % (key,))

    def __delitem__(self, key):
        raise NotImplementedError(key)

    def __contains__(self, value):
        raise RuntimeError('cannot say')

    def __iter__(self):
        raise ZeroDivisionError('no iteration')

    def __next__(self):
        raise IndexError('no next')

    def __call__(self, *args):
        raise ArithmeticError(args)

    def __reversed__(self):
        raise LookupError('no reverse')

    def __bool__(self):
        raise OverflowError('no truth')


class Lookup(dict):
    def __missing__(self, key):
        raise LookupError('no ' + key)


b = Box()


def set_item():
    b[1, 2] = 3


def delete():
    del b['k']


for f in (
    lambda: len(b), lambda: b[0], lambda: b[1:2, ...], set_item, delete, lambda: 1 in b, lambda: list(b),
    lambda: next(b), lambda: b(1, 'a'), lambda: reversed(b), lambda: bool(b), lambda: not b,
    lambda: [x for x in b], lambda: b or 1, lambda: Lookup()['x'], lambda: Lookup(a=1).get('b'),
    lambda: (lambda *a: a)(*b), lambda: sum(b), lambda: 1 not in b, lambda: 1 if b else 2, lambda: max(b),
    lambda: dict(b), lambda: sorted(b),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
while b:
    pass
