class Enter:
    def __enter__(self):
        raise ValueError('in __enter__')

    def __exit__(self, *error):
        print('never')


class Exit:
    def __init__(self, answer=None):
        self.answer = answer

    def __enter__(self):
        return [1]

    def __exit__(self, kind, value, trace):
        if value is None:
            raise KeyError('in __exit__')
        return self.answer


def attempt(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e, repr(e.__context__))


def enter():
    with Enter() as e:
        print(e)


def leave():
    with Exit() as x:
        print(x)


def both():
    with Exit() as x:
        x.missing


def swallowed():
    with Exit(1) as x, Exit(0) as y:
        x[5]
    print('after', y)


def several():
    with Exit(True) as (first,), Enter():
        print(first)
    print('entered only one')


for f in (enter, leave, both, swallowed, several):
    attempt(f)
with Exit() as a, Exit() as b:
    1 / 0
