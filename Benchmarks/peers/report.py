"""The tables of RESULTS.md."""

import os
import statistics

from common import processor, seconds, table, versions
from workloads import WORKLOADS

MEBIBYTE = 1024 * 1024


def ratio(row, kind):
    """NumPy's median over Gradbook's."""
    return statistics.median(row["numpy"][kind]) / statistics.median(row["gradbook"][kind])


def cells(row):
    work = WORKLOADS[row["name"]]
    found = [row["name"], row["precision"]]
    for kind, target in (("warm", work.warm_target), ("cold", work.cold_target)):
        found += [seconds(row["gradbook"][kind]), seconds(row["numpy"][kind])]
        found.append(f"{ratio(row, kind):.2f} ({target:g})")
    memory = statistics.median(row["memory"])
    found.append(f"{memory / MEBIBYTE:.0f} ({row['data'] / MEBIBYTE:.0f})")
    return found + [difference(row["peer"]), "" if row["smooth"] is None else f"{row['smooth']:.1e}"]


def difference(peer):
    text = f"{peer['difference']:.1e}"
    apart = peer.get("from float64")
    return text if apart is None else f"{text} ({apart['gradbook']:.1e}, {apart['numpy']:.1e})"


def line(row):
    return "  ".join(cells(row))


def threads_cells(pair):
    return [
        pair["precision"], f"{pair['one']:.3f}", f"{pair['two']:.3f}", f"{pair['one'] / pair['two']:.2f} (1.6)",
        f"{pair['side by side']:.3f}", f"{pair['one'] / pair['side by side']:.2f} (1)",
        f"{pair['programs']:.3f}", f"{pair['one'] / pair['programs']:.2f}",
    ]


def threads_line(pair):
    return "W5 on two threads: " + "  ".join(threads_cells(pair))


def name():
    """The page's name: one for each kind of machine."""
    return "RESULTS.md" if processor()[1] else "RESULTS-AVX2.md"


def page(rows, pairs, runs, python):
    model, has_avx512 = processor()
    ours, theirs = versions(python)
    note = "" if has_avx512 else "\n**This machine has no AVX-512: its ratios are not comparable with the targets.**\n"
    return f"""# Gradbook and NumPy

Written by `peers/run.py`. {ours}. {theirs}. {model}, {os.cpu_count()} cores, {"with" if has_avx512 else "without"}
AVX-512.
{note}
{table(["", "what", "layers"], [[w.name, w.what, "-".join(map(str, w.widths))] for w in WORKLOADS.values()])}

Both programs start from the same data and the same initial weights and take the same steps; *difference* is
‖ΔW - ΔW'‖ / ‖ΔW'‖ over all parameters; a run counts up to 1e-8 in float64 and 1e-3 in float32. Where relu has corners,
the same training with tanh in its place must stay within these (last column). With relu itself float32 may go further,
because an input falls on the other side of 0 by rounding: then Gradbook's and NumPy's differences from NumPy's training
in float64 stand in parentheses, and Gradbook's may be twice NumPy's at most.

Times are processor seconds on one thread, the median of {runs} interleaved runs with the smallest and the largest. Warm:
a training after another one in the same process. Cold: the whole process, Gradbook from the notebook to the page, NumPy
with its import and loading up to the trained network. A ratio above 1 says that Gradbook is faster; the target is in
parentheses. Gradbook's times include what it records: the loss and accuracy of both splits, gradient norms and margins
at every epoch; W4's test split is judged before and after. NumPy computes the loss of each step where the step has it at
hand (W3 to W5), and the final accuracy of W4. Memory is the peak of the whole Gradbook process, and in parentheses that
of the data itself.

{table([
    "", "precision", "Gradbook, warm, s", "NumPy, warm, s", "ratio", "Gradbook, cold, s", "NumPy, cold, s", "ratio",
    "memory (data), MiB", "difference", "with tanh",
], [cells(row) for row in rows])}

## Two threads

W5 in seconds of the clock, the best of {runs + 2} runs, a few after each row of the table above: on one thread, on two,
and two trainings side by side on two threads, where the slower one counts. The ratios are those to one thread. What
two programs on one thread each lose beside each other is the machine's part.

{table(
    ["precision", "one thread", "two threads", "ratio", "side by side", "ratio", "two programs", "ratio"],
    [threads_cells(pair) for pair in pairs])}
"""
