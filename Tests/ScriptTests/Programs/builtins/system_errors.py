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


def opened(path, mode='r', waited=0):
    """What opening a file of a small tree of folders would raise."""
    *folders, name = path.split('/')
    tree = {'data': {'train.csv': 'rows', 'locked.csv': None}, 'notes': 'text'}
    for folder in folders:
        if folder not in tree:
            raise FileNotFoundError(2, 'No such file or directory')
        tree = tree[folder]
        if isinstance(tree, str):
            raise NotADirectoryError(20, 'Not a directory')
    if name not in tree and mode == 'r':
        raise FileNotFoundError(f'no {name} in {sorted(tree)}')
    if name in tree and mode == 'x':
        raise FileExistsError(17, 'File exists')
    if isinstance(tree.get(name), dict):
        raise IsADirectoryError(21, 'Is a directory')
    if name in tree and tree[name] is None:
        raise PermissionError(13, 'Permission denied')
    if waited > 5:
        raise TimeoutError(f'{waited} s')
    if waited < 0:
        raise SystemError('the clock runs backwards')
    if ':' in name:
        raise ConnectionError(f'cannot reach {name}')
    if name.startswith(' '):
        raise IndentationError(f'unexpected indent in {name!r}')
    return tree.get(name, '')


for arguments in (
    ('data/train.csv',), ('data/test.csv',), ('none/x',), ('notes/a/b',), ('data/train.csv', 'x'), ('data',), ('data/locked.csv',),
    ('data/new.csv', 'w'), ('notes', 'r', 9), ('notes', 'r', -1), ('host:80', 'w'), ('data/ x', 'w'),
):
    try:
        print(arguments, repr(opened(*arguments)))
    except (IOError, IndentationError) as e:
        print(arguments, type(e).__name__, e, getattr(e, 'errno', 'no number'), isinstance(e, EnvironmentError))
    except SystemError as e:
        print(arguments, 'system', e)


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
