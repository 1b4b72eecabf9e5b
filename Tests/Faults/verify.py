"""Checks written cases from their files alone: all fixes together suffice, and no fault can be left in.

    verify.py --cases DIR [--limit N]
"""

import argparse
import json
import sys
from itertools import islice
from pathlib import Path

from judge import Unusable, telling, verdicts, visit, woven
from program import Line, Program

TRIES = 60
POINTS = 3


def fixed(rows, faults):
    """Returns the lines after the fixes of some faults, and where each old line stands now."""
    texts = {number: [row] for number, row in enumerate(rows, 1)}
    for fault in faults:
        texts[fault["line"]] = [] if fault["minimal_fix"] is None else [fault["minimal_fix"]]
    for change in (change for fault in faults for change in fault.get("also_change", ())):
        texts[change["line"]] += change["new"].split("\n")[1:]
    places, lines = {}, []
    for number, text in sorted(texts.items()):
        places[number] = len(lines) + 1
        lines += text
    return lines, places


def program(case, lines, places):
    """Returns a program for the judge, without edits."""
    labels = {places[case["probe"]["begin"]]: "begin", places[case["loss"]["at_line"]]: "at"}
    rows = tuple(Line(text, labels.get(number, "")) for number, text in enumerate(lines, 1))
    names = tuple(entry["name"] for entry in case["parameters"])
    return Program("", rows, case["loss"]["expression"], "begin", "at", names, float(case["probe"]["rate"]))


def seen(case, rows, faults, seed):
    """Returns the verdicts after the fixes of some faults at one point, None if the point says too little."""
    fixed_program = program(case, *fixed(rows, faults))
    text, numbers = fixed_program.render()
    try:
        point, _ = visit(woven(text, fixed_program, numbers), seed, None, len(fixed_program.parameters))
    except Unusable:
        return None
    return verdicts([point], fixed_program.rate) if telling(point) else None


def right(found):
    """Tells whether all parameters are right."""
    return found is not None and all(verdict.kind == "ok" for verdict in found)


def problems(folder):
    """Lists what is wrong with a case."""
    case = json.loads((folder / "case.json").read_text())
    rows = (folder / "code.py").read_text().rstrip("\n").split("\n")
    faults = case["faults"]
    usable = (seed for seed in range(TRIES) if right(seen(case, rows, faults, seed)))
    seeds = list(islice(usable, POINTS))
    if len(seeds) < POINTS:
        return ["the fixes do not make it right"]
    found = []
    for fault in faults:
        rest = [other for other in faults if other is not fault]
        if all(right(seen(case, rows, rest, seed)) for seed in seeds):
            found.append(f"right without the fix of line {fault['line']}")
    return found


def main():
    """Checks all cases below a folder."""
    layout = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=layout)
    parser.add_argument("--cases", required=True)
    parser.add_argument("--limit", type=int)
    options = parser.parse_args()
    folders = sorted(path.parent for path in Path(options.cases).glob("*/case.json"))[:options.limit]
    bad = [(folder, text) for folder in folders for text in problems(folder)]
    for folder, text in bad:
        print(f"{folder}: {text}")
    print(f"{len(folders)} cases, {len(bad)} problems")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
