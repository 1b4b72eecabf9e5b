class Manager:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow

    def __enter__(self):
        print('enter', self.name)
        return self.name.upper()

    def __exit__(self, kind, value, trace):
        print('exit', self.name, kind.__name__ if kind else None, value)
        return self.swallow


with Manager('a') as a:
    print('in', a)
with Manager('a') as a, Manager('b') as b:
    print(a, b)
with (Manager('c'), Manager('d') as d):
    print(d)
with Manager('s', True):
    1 / 0
print('after')


def returns():
    with Manager('r'):
        return 'value'


print(returns())
for i in range(3):
    with Manager(str(i)):
        if i == 1:
            break
try:
    with Manager('outer'):
        with Manager('inner', True):
            raise KeyError('k')
        raise ValueError('v')
except ValueError as e:
    print('caught', e)
m = Manager('tuple')
with m as (x, *y):
    print(x, y)


class NoExit:
    def __enter__(self):
        return self


for f in (lambda: 5, lambda: NoExit(), lambda: None):
    try:
        with f():
            print('never')
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
with Manager('last') as z:
    z.missing()
