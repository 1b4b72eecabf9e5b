"""Runs the programs of the differential corpus in CPython and stores what they print.

`python run_programs.py` writes `NAME.out` beside each `Programs/AREA/NAME.py`; `python run_programs.py --check`
writes nothing and says which stored results are not current; names of programs (`grammar/classes`) limit either to
these. Needs CPython 3.11 (the stored ones are of 3.11.7), NumPy 2.4.6 and SciPy: those of other versions are others.

A result is what the program wrote to its standard output, as UTF-8. Where it ended in an uncaught exception, two
lines follow (on a line of their own, also where the output did not end one):

    !!! Type: message
    !!! line N

The first is the last line of CPython's traceback (module-qualified for types that are not built in); a line break
in a message is written as the two characters `\\n`. N is the innermost line of the program that the exception
passed, or for a syntax error the line that it names.

Each program runs in a fork of this process, which has imported NumPy once.
"""

import io
import os
import platform
import resource
import signal
import sys
import traceback
from pathlib import Path

PYTHON, NUMPY = (3, 11), "2.4.6"
SETTINGS = {"PYTHONHASHSEED": "0", "OPENBLAS_NUM_THREADS": "1", "LC_ALL": "C.UTF-8"}
PROGRAMS = Path(__file__).resolve().parent.parent / "Programs"
SECONDS = 20
BYTES = 4 << 30


def ending(error, path):
    """The two lines that say how a program failed."""
    words = "".join(traceback.format_exception_only(type(error), error)).rstrip("\n")
    if isinstance(error, SyntaxError):
        words, line = f"{type(error).__name__}: {error.msg}", error.lineno
    else:
        line = max([(place, frame.f_lineno if number is None else number)
                    for place, (frame, number) in enumerate(traceback.walk_tb(error.__traceback__))
                    if frame.f_code.co_filename == path])[1]
    escaped = words.replace("\n", "\\n")
    return f"!!! {escaped}\n!!! line {line}\n"


def run_here(path):
    """What the program prints, and how it fails: in this process, which does not survive it unchanged."""
    sys.stdout = printed = io.StringIO()
    sys.argv = [path]
    failure = ""
    try:
        code = compile(Path(path).read_text(encoding="utf-8"), path, "exec", dont_inherit=True)
        exec(code, {"__name__": "__main__", "__builtins__": __builtins__})
    except BaseException as error:  # the program's own errors are results too
        failure = ending(error, path)
    text = printed.getvalue()
    if failure and text and not text.endswith("\n"):
        text += "\n"
    return text + failure


def run(path):
    """What the program prints, from a process of its own."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
        signal.alarm(SECONDS)
        resource.setrlimit(resource.RLIMIT_AS, (BYTES, BYTES))
        with open(writing, "wb") as pipe:
            pipe.write(run_here(str(path)).encode("utf-8"))
        os._exit(0)
    os.close(writing)
    with open(reading, "rb") as pipe:
        result = pipe.read()
    status = os.waitpid(child, 0)[1]
    if status != 0:
        sys.exit(f"{path.relative_to(PROGRAMS)} ended with status {status} after {SECONDS} s at most")
    return result


def require_versions():
    import numpy
    found = sys.version_info[:2], numpy.__version__
    if found != (PYTHON, NUMPY):
        sys.exit(f"The stored results are those of CPython 3.11 and NumPy {NUMPY}; this is CPython "
                 f"{platform.python_version()} with NumPy {numpy.__version__}.")
    # What programs may import is imported before the forks.
    import abc, collections, copy, dataclasses, functools, itertools, math, operator, random, string  # noqa
    import scipy.special, typing, warnings  # noqa


def main(arguments):
    if any(os.environ.get(name) != value for name, value in SETTINGS.items()):
        os.execve(sys.executable, [sys.executable, *sys.argv], {**os.environ, **SETTINGS})
    require_versions()
    check = "--check" in arguments
    names = [argument for argument in arguments if argument != "--check"]
    paths = sorted(PROGRAMS.glob("*/*.py"))
    if names:
        paths = [path for path in paths if str(path.relative_to(PROGRAMS).with_suffix("")) in names]
    changed = []
    for path in paths:
        result, stored = run(path), path.with_suffix(".out")
        if not stored.exists() or stored.read_bytes() != result:
            changed.append(str(path.relative_to(PROGRAMS)))
            if not check:
                stored.write_bytes(result)
    orphans = [path for path in sorted(PROGRAMS.glob("*/*.out")) if not path.with_suffix(".py").exists()]
    changed += [f"{path.relative_to(PROGRAMS)} (no program)" for path in orphans]
    print(f"{len(paths)} programs, {len(changed)} stored results {'not current' if check else 'written'}")
    for name in changed:
        print(" ", name)
    return 1 if check and changed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
