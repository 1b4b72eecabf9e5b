"""A loader without files: errors of systems raised and handled by hand."""

STORE = {'train.csv': '1,2\n3,4', 'empty.csv': '', 'bad.csv': '1,x', 'huge.csv': '9' * 50, 'code.py': 'print 1'}


class Missing(OSError):
    pass


class BadText(UnicodeError):
    def __str__(self):
        return f'cannot read {self.args[0]!r} at {self.args[1]}'


class Reader:
    def __init__(self, name):
        if name not in STORE:
            raise Missing(f'no file {name!r}')
        self.lines = STORE[name].split('\n')
        self.locked = False

    def __enter__(self):
        if self.locked:
            raise BufferError('already open')
        self.locked = True
        return self

    def __exit__(self, kind, error, trace):
        self.locked = False
        return kind is EOFError

    def row(self):
        line = self.lines.pop(0) if self.lines else ''
        if not line:
            raise EOFError('no row')
        if len(line) > 40:
            raise MemoryError(len(line))
        if line.startswith('print '):
            raise SyntaxError('Missing parentheses')
        if 'x' in line:
            raise BadText(line, line.index('x'))
        if line == '3,4':
            raise GeneratorExit('not further')
        return [float(part) for part in line.split(',')]


def load(name):
    rows = []
    with Reader(name) as reader:
        while True:
            rows.append(reader.row())
    return rows


def module(name):
    if name not in ('math', 'random'):
        raise ModuleNotFoundError(f'No module named {name!r}', name)
    return name


for name in ('empty.csv', 'bad.csv', 'huge.csv', 'code.py', 'none.csv', 'train.csv'):
    try:
        print(name, load(name))
    except (OSError, UnicodeError, MemoryError, SyntaxError) as e:
        print(name, type(e).__name__, e, isinstance(e, ValueError), isinstance(e, OSError))
    except BaseException as e:
        print(name, 'base', type(e).__name__, e)
reader = Reader('bad.csv')
for attempt in (lambda: reader.__enter__() is reader, reader.__enter__, lambda: module('torch'), lambda: module('math')):
    try:
        print(attempt())
    except (BufferError, ModuleNotFoundError) as e:
        print(type(e).__name__, e.args, isinstance(e, ImportError))


def main(arguments):
    if not arguments:
        raise SystemExit('usage: train FILE')
    if arguments[0] == 'stop':
        raise KeyboardInterrupt
    return load(arguments[0])


for arguments in ([], ['stop'], ['empty.csv']):
    try:
        print(main(arguments))
    except (SystemExit, KeyboardInterrupt) as e:
        print(repr(e), e.args)
main([])
