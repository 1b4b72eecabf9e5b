"""A runner that sorts what may go wrong, as command line tools do."""


class ConfigError(SyntaxError):
    pass


class Interrupted(KeyboardInterrupt):
    def __init__(self, step):
        super().__init__(f'stopped at step {step}')
        self.step = step


def read(lines):
    for number, line in enumerate(lines, 1):
        if line == 'end':
            raise EOFError(f'line {number} ends it')
        if '=' not in line:
            raise ConfigError(f'no = in line {number}')
        yield line.split('=')


def run(task):
    try:
        return 'result', task()
    except SystemExit as e:
        return 'exit', e.code
    except KeyboardInterrupt as e:
        return 'interrupt', str(e)
    except GeneratorExit as e:
        return 'generator', repr(e)
    except ModuleNotFoundError as e:
        return 'module', str(e)
    except OSError as e:
        return 'system', e.args, str(e)
    except (EOFError, MemoryError, BufferError) as e:
        return type(e).__name__, repr(e)
    except UnicodeError as e:
        return 'text', str(e)
    except SyntaxError as e:
        return 'syntax', e.msg, str(e)
    except BaseException as e:
        return 'other', type(e).__name__, str(e)


def leave(code):
    raise SystemExit(code)


def fail(error):
    raise error


for task in (
    lambda: dict(read(['a=1', 'b=2'])), lambda: dict(read(['a=1', 'end'])), lambda: dict(read(['a'])),
    lambda: leave(3), lambda: leave('no data'), lambda: leave(None), lambda: fail(SystemExit), lambda: fail(Interrupted(7)),
    lambda: fail(KeyboardInterrupt), lambda: fail(GeneratorExit('closing')), lambda: fail(ModuleNotFoundError('no torch')),
    lambda: fail(OSError('disk full')), lambda: fail(OSError), lambda: fail(OSError(2, 'No such file')),
    lambda: fail(MemoryError('too large')), lambda: fail(BufferError('in use')), lambda: fail(UnicodeError('odd text')),
    lambda: fail(SyntaxError('bad line')), lambda: fail(BaseException('base', 1)), lambda: fail(5), lambda: fail(int),
    lambda: fail(FileNotFoundError('data.csv')), lambda: fail(OSError(17, 'File exists')), lambda: fail(OSError(13, 'Permission denied')),
    lambda: fail(IsADirectoryError(21, 'Is a directory')), lambda: fail(NotADirectoryError()), lambda: fail(TimeoutError('slow')),
    lambda: fail(ConnectionError('refused')), lambda: fail(IndentationError('unexpected indent')), lambda: fail(SystemError('inner')),
    lambda: fail(FutureWarning('later')), lambda: fail(PendingDeprecationWarning()), lambda: fail(SyntaxWarning('odd')),
    lambda: fail(ImportWarning('old')), lambda: fail(ResourceWarning('open')), lambda: fail(OSError(999, 'unknown')),
    lambda: fail(Warning('careful')), lambda: fail(EOFError), lambda: 1 / 0,
):
    print(run(task))
for kind in (SystemExit, KeyboardInterrupt, GeneratorExit, ModuleNotFoundError, OSError, EOFError, MemoryError, BufferError,
             UnicodeError, SyntaxError, BaseException, Interrupted, ConfigError, FileNotFoundError, FileExistsError, PermissionError,
             IsADirectoryError, NotADirectoryError, TimeoutError, ConnectionError, IndentationError, SystemError, FutureWarning,
             PendingDeprecationWarning, SyntaxWarning, ImportWarning, ResourceWarning):
    print(kind.__name__, [each.__name__ for each in kind.__mro__[1:-1]], issubclass(kind, Exception))
print(IOError is OSError, EnvironmentError is OSError, Interrupted(2).step, repr(ConfigError('a')))
raise Interrupted(9)
