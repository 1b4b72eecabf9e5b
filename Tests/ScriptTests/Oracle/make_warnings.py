"""Stores what the programs in `Programs/warnings` warn of, as `NAME.warnings` beside each.

`python make_warnings.py`; needs the Python that run_programs.py needs. What they print is stored by run_programs.py.
"""

import contextlib
import io
import os
import sys

import program_warnings
import run_programs


def warned(path):
    """The warnings of a program, from a process of its own."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        with contextlib.redirect_stdout(io.StringIO()):
            found = program_warnings.gathered(str(path), lambda: run_programs.run_here(str(path)))
        with open(writing, "w", encoding="utf-8") as pipe:
            pipe.write(found)
        os._exit(0)
    os.close(writing)
    with open(reading, encoding="utf-8") as pipe:
        text = pipe.read()
    if os.waitpid(child, 0)[1] != 0:
        sys.exit(f"{path} could not be run")
    return text


def main():
    run_programs.require_versions()
    paths = sorted((run_programs.PROGRAMS / "warnings").glob("*.py"))
    for path in paths:
        path.with_suffix(".warnings").write_text(warned(path), encoding="utf-8")
    print(f"{len(paths)} programs, what they warn of is written")


if __name__ == "__main__":
    main()
