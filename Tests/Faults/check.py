"""Checks the generator: correct programs are right, edits have names, kinds are known.

    check.py [--count N] [--seed S] [--style NAME] [--edits]
"""

import argparse
import random
import sys
import time
from collections import Counter

from catalogue import EDITS
from judge import Judge, Unusable, effect, runs
from styles import all_styles


def check_correct(name, style, seed):
    """Returns the program if it is right and runs, and what is wrong with it otherwise."""
    program = style.write(random.Random(f"{name}/{seed}"))
    text, _ = program.render()
    try:
        judge = Judge(program, seed)
    except Unusable as error:
        return program, None, str(error)
    return program, judge, "" if runs(text) else "does not run to its end"


def check_edits(program, judge, tally):
    """Judges every edit of a program alone."""
    for key, edit in program.choices.items():
        assert edit.name in EDITS, edit.name
        try:
            outcome = effect(judge.verdicts([key]))
        except Unusable:
            outcome = "unusable"
        tally[edit.name, outcome] += 1


def main():
    """Checks all styles and prints tallies."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--style")
    parser.add_argument("--edits", action="store_true")
    options = parser.parse_args()
    failures, tally = 0, Counter()
    for name, style in all_styles().items():
        if options.style not in (None, name):
            continue
        start, bad, lengths = time.time(), 0, []
        for seed in range(options.seed, options.seed + options.count):
            program, judge, problem = check_correct(name, style, seed)
            lengths.append(len(program.lines))
            if problem:
                bad += 1
                print(f"{name} {seed}: {problem}" + (f"\n{program.render()[0]}" if bad < 3 else ""))
            elif options.edits:
                check_edits(program, judge, tally)
        failures += bad
        print(f"{name}: {options.count - bad} of {options.count} right, {min(lengths)}-{max(lengths)} lines, "
              f"{time.time() - start:.1f} s", flush=True)
    for edit in EDITS if options.edits else ():
        counts = {outcome: tally[edit, outcome] for outcome in ("fault", "scale", "none", "unusable")}
        print(f"{edit:32}", counts)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
