"""Exceptions outside of `Exception`: what catches them, and what does not."""


def batches(data, log):
    try:
        for each in data:
            yield each
        raise BufferError('nothing left')
    except GeneratorExit as e:
        log.append(f'closed {type(e).__name__}')
        raise
    except (EOFError, MemoryError) as e:
        log.append(repr(e))
        yield 'after'
    finally:
        log.append('cleaned')


def careless(steps):
    caught = []
    for step in steps:
        try:
            try:
                step()
            except Exception as e:
                caught.append(('Exception', type(e).__name__, str(e)))
        except BaseException as e:
            caught.append(('BaseException', type(e).__name__, e.args))
    return caught


def raiser(kind, *arguments):
    def step():
        raise kind(*arguments)
    return step


log = []
rows = batches([1, 2, 3], log)
print(next(rows), rows.close(), log)
rows = batches([1, 2], log)
print(next(rows), rows.throw(EOFError('end of file')), log)
rows = batches([1, 2], log)
next(rows)
for kind in (KeyboardInterrupt, SystemExit):
    try:
        rows.throw(kind('thrown'))
    except kind as e:
        print(kind.__name__, e, e.args)
    rows = batches([1, 2], log)
    next(rows)
try:
    print(list(batches([5], log)))
except BufferError as e:
    print(type(e).__name__, e, log[-1])
for line in careless([
    raiser(GeneratorExit), raiser(SystemExit, 2), raiser(KeyboardInterrupt, 'ctrl', 'c'), raiser(BaseException), raiser(OSError, 'x'),
    raiser(ModuleNotFoundError, 'm'), raiser(MemoryError), raiser(UnicodeError, 'u', 1), raiser(SyntaxError, 's'),
    raiser(Warning, 'w'), raiser(RuntimeWarning, 'r'), raiser(DeprecationWarning, 'd'), raiser(UserWarning, 'u'), raiser(EOFError, 1),
    raiser(FileNotFoundError, 'f'), raiser(FileExistsError, 'e'), raiser(PermissionError, 13, 'p'), raiser(IsADirectoryError), raiser(NotADirectoryError),
    raiser(TimeoutError, 't'), raiser(ConnectionError), raiser(IndentationError, 'i'), raiser(SystemError, 's'), raiser(FutureWarning, 'f'),
    raiser(PendingDeprecationWarning), raiser(SyntaxWarning, 's'), raiser(ImportWarning, 'i'), raiser(ResourceWarning), raiser(OSError, 2, 'no file'),
    raiser(BufferError, 'b'), raiser(len), raiser('text'),
]):
    print(line)


class Exit(SystemExit):
    pass


def nested(kind):
    try:
        raise kind('inner') from OSError('cause')
    except kind as e:
        return type(e.__cause__).__name__, str(e.__cause__), e.code if isinstance(e, SystemExit) else None
    finally:
        log.clear()


print(nested(Exit), nested(UnicodeError), nested(ModuleNotFoundError), log, SystemExit(4).code, Exit().code)
try:
    raise MemoryError('first')
except MemoryError as e:
    raise UnicodeError('second') from e
