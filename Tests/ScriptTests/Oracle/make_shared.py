"""Stores what the programs of `../shared` (beside the repository) print and warn of in CPython with NumPy.

`python make_shared.py` writes to `shared/`: for each program of `cases/backprop` and each seed `NAME.out` (what it
prints, with the two lines of run_programs.py where it fails) and `NAME.warnings`; `first-losses.txt`, the loss of
each of the 2,000 passes of `seeds/first.py`; `second-losses.txt`, the loss of each of the 101 passes of
`seeds/second.py` at the rate .001, a column for each way of running NumPy (disagreement.py). Needs the Python that
run_programs.py needs.

Two programs cannot run as they are. The one in Python 2 is rewritten by lib2to3 (`print` statements, `xrange`), line
by line. For the one that imports `scipy.special.expit`, a module of that name has the function's formula.
"""

import io
import json
import os
import sys
import types
import warnings
from pathlib import Path

import disagreement
import program_warnings
import run_programs

STORE = Path(__file__).resolve().parent / "shared"


def python3(source):
    """A program with Python 2's `print` and `xrange`, for Python 3."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from lib2to3.refactor import RefactoringTool
        tool = RefactoringTool(["lib2to3.fixes.fix_print", "lib2to3.fixes.fix_xrange"])
        return str(tool.refactor_string(source if source.endswith("\n") else source + "\n", "program"))


def install_expit():
    """`scipy.special` with the logistic function alone."""
    import numpy as np
    scipy, special = types.ModuleType("scipy"), types.ModuleType("scipy.special")
    special.expit = lambda x: 1 / (1 + np.exp(-np.asarray(x, dtype=float)))
    scipy.special = special
    sys.modules["scipy"], sys.modules["scipy.special"] = scipy, special


def run_here(source, path):
    sys.stdout = printed = io.StringIO()
    failure = ""
    try:
        exec(compile(source, path, "exec", dont_inherit=True), {"__name__": "__main__"})
    except BaseException as error:
        failure = run_programs.ending(error, path)
    sys.stdout = sys.__stdout__
    text = printed.getvalue()
    return text + "\n" * bool(failure and text and not text.endswith("\n")) + failure


def store(name, source, path):
    """Runs a program in a process of its own and stores its two files."""
    child = os.fork()
    if child == 0:
        texts = []
        found = program_warnings.gathered(path, lambda: texts.append(run_here(source, path)))
        (STORE / f"{name}.out").write_text(texts[0], encoding="utf-8")
        (STORE / f"{name}.warnings").write_text(found, encoding="utf-8")
        os._exit(0)
    if os.waitpid(child, 0)[1] != 0:
        sys.exit(f"{path} could not be run")


def main():
    if any(os.environ.get(name) != value for name, value in run_programs.SETTINGS.items()):
        os.execve(sys.executable, [sys.executable, *sys.argv], {**os.environ, **run_programs.SETTINGS})
    run_programs.require_versions()
    if not disagreement.SHARED.exists():
        return print(f"skipped: {disagreement.SHARED} is not there, what is stored stays")
    install_expit()
    STORE.mkdir(exist_ok=True)
    count = 0
    for folder in sorted((disagreement.SHARED / "cases/backprop").glob("*/")):
        source = (folder / "code.py").read_text(encoding="utf-8")
        if json.loads((folder / "case.json").read_text(encoding="utf-8")).get("python2"):
            source = python3(source)
        store(folder.name, source, str(folder / "code.py"))
        count += 1
    for name in ("first", "second"):
        path = disagreement.SHARED / f"seeds/{name}.py"
        store(name, path.read_text(encoding="utf-8"), str(path))
    for name in ("first", "second"):
        runs = disagreement.numpy_runs(name)
        columns = [runs[0]] if name == "first" else runs
        lines = ["# " + " | ".join(label for label, _ in columns)]
        lines += [" ".join(repr(loss) for loss in losses) for losses in zip(*(run for _, run in columns))]
        (STORE / f"{name}-losses.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{count} programs and two seeds, what they print and warn of is written")


if __name__ == "__main__":
    main()
