"""The tables of PROGRAMS.md."""

import os
import statistics

from common import processor, seconds, table, versions


def ratio(row):
    """CPython's median over Gradbook's."""
    return statistics.median(row["python"]) / statistics.median(row["gradbook"])


def cells(row):
    found = [row["name"], seconds(row["gradbook"]), seconds(row["python"]), f"{ratio(row):.2f} ({row['target']:g})"]
    return found + ([f"{row['passes']:,}"] if "passes" in row else [])


def line(row):
    return "  ".join(cells(row))


def page(cold, warm, runs, python):
    model, _ = processor()
    ours, theirs = versions(python)
    columns = ["program", "Gradbook, s", "CPython, s", "ratio"]
    return f"""# Gradbook and CPython

Written by `programs/run.py`. {ours}. {theirs}. {model}, {os.cpu_count()} cores.

Both run the same text and print the same: text character for character, numbers within 1e-6 of each other. Times are
processor seconds on one thread, the median of {runs} interleaved runs with the smallest and the largest. A ratio above
1 says that Gradbook is faster; the target is in parentheses.

## Cold

The whole process, `gradbook run` and `python`, imports and all.

{table(columns, [cells(row) for row in cold])}

## Warm

From the first to the last statement, with so many passes that CPython needs at least two seconds. Of CPython's process
only the execution counts, with everything imported and compiled; of Gradbook's the whole but for what a program takes
that has the imports alone.

{table([*columns, "passes"], [cells(row) for row in warm])}
"""
