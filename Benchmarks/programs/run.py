"""Compares `gradbook run` with CPython and NumPy on whole programs and writes Benchmarks/PROGRAMS.md: `python3 run.py`.

Both run the same text and must print the same (`check`). Cold is a whole process. Warm is a program with so many
passes that CPython needs two seconds from its first to its last statement: the processor time of its `exec` behind the
imports, and of Gradbook's process, less that of one that runs nothing but the imports. The programs come from the
folder `shared` beside the checkout; the Python environment, and the texts with more passes, lie under .build/bench.
`--runs` and `--only` make a short run, which writes nothing.
"""

import argparse
import ast
import math
import re
import statistics
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.append(str(HERE.parent))

import report
from common import BENCH, GRADBOOK, ROOT, RUNS, environment, measure
from programs import COLD_TARGET, load

# The oldest case takes the logistic function from SciPy.
SCIPY = "scipy==1.17.1"
TOLERANCE = 1e-6
LEAST_SECONDS = 2
NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*(?:[eE][-+]?\d+)?|\.\d+(?:[eE][-+]?\d+)?|nan|inf)")


def write(name, text):
    path = BENCH / "programs" / f"{name}.py"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    return path


def imports(text):
    """The import statements of a program's top level."""
    kinds = (ast.Import, ast.ImportFrom)
    return "".join(ast.unparse(node) + "\n" for node in ast.parse(text).body if isinstance(node, kinds))


def is_close(ours, theirs):
    x, y = float(ours), float(theirs)
    if math.isnan(x) or math.isnan(y) or math.isinf(y):
        return x == y or math.isnan(x) and math.isnan(y)
    return abs(x - y) <= TOLERANCE * max(abs(x), abs(y))


def check(name, ours, theirs):
    """Stops where two outputs differ: the text between numbers is the same, numbers are nearly so."""
    numbers = list(zip(NUMBER.findall(ours), NUMBER.findall(theirs)))
    # Numbers of another length move the columns of an array.
    texts = ["".join(NUMBER.sub("#", text).split()) for text in (ours, theirs)]
    if texts[0] != texts[1]:
        sys.exit(f"{name}: the texts differ:\n{ours}\n{theirs}")
    for x, y in numbers:
        if not is_close(x, y):
            sys.exit(f"{name}: {x} and {y} differ")


def warm_python(python, path):
    output, errors, _ = measure([python, HERE / "time_program.py", path])
    return output, float(errors.rsplit("seconds ", 1)[1])


def passes_for(python, program):
    """So many passes that CPython needs the least time."""
    passes = program.passes
    while True:
        _, seconds = warm_python(python, write(program.name, program.repeated(passes)))
        if seconds >= LEAST_SECONDS:
            return passes
        # A quarter more than enough, as the next run may be faster; small times say little.
        factor = 1.25 * LEAST_SECONDS / max(seconds, 0.02)
        passes = program.passes * math.ceil(passes * factor / program.passes)


def compare_cold(python, program, runs):
    path = write(program.name, program.text)
    figures = {"gradbook": [], "python": []}
    for _ in range(runs):
        ours, _, usage = measure([GRADBOOK, "run", path])
        theirs, _, peer_usage = measure([python, path])
        check(program.name, ours, theirs)
        figures["gradbook"].append(usage["cpu"])
        figures["python"].append(peer_usage["cpu"])
    return figures | {"name": program.name, "target": COLD_TARGET}


def compare_warm(python, program, runs):
    passes = passes_for(python, program)
    path = write(program.name, program.repeated(passes))
    start = write(f"{program.name}-imports", imports(program.text))
    whole, starts = [], []
    figures = {"python": []}
    for _ in range(runs):
        ours, _, usage = measure([GRADBOOK, "run", path])
        starts.append(measure([GRADBOOK, "run", start])[2]["cpu"])
        theirs, seconds = warm_python(python, path)
        check(program.name, ours, theirs)
        whole.append(usage["cpu"])
        figures["python"].append(seconds)
    figures["gradbook"] = [seconds - statistics.median(starts) for seconds in whole]
    return figures | {"name": program.name, "target": program.warm_target, "passes": passes}


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--runs", type=int, default=RUNS)
    arguments.add_argument("--only", nargs="+")
    arguments.add_argument("--shared", type=Path, default=ROOT.parent / "shared")
    options = arguments.parse_args()
    if not (options.shared / "cases" / "backprop").is_dir():
        sys.exit(f"The programs are not here: {options.shared} has no cases/backprop. Give the folder by --shared.")
    programs = [p for p in load(options.shared) if options.only is None or p.name in options.only]
    python = environment(SCIPY)
    cold, warm = [], []
    for program in programs:
        cold.append(compare_cold(python, program, options.runs))
        print("cold ", report.line(cold[-1]), flush=True)
    for program in programs:
        if program.passes is not None:
            warm.append(compare_warm(python, program, options.runs))
            print("warm ", report.line(warm[-1]), flush=True)
    if options.runs >= RUNS and options.only is None:
        (HERE.parent / "PROGRAMS.md").write_text(report.page(cold, warm, options.runs, python))


if __name__ == "__main__":
    main()
