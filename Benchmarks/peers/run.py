"""Compares Gradbook with NumPy on the workloads W1 to W5 and writes Benchmarks/RESULTS.md: `python3 run.py`.

On a machine without AVX-512, with which the targets cannot be compared, that is RESULTS-AVX2.md.

Both train the same networks on the same data from the same initial weights, which Gradbook dumps; a run counts only if
their final weights agree (`check`). Everything lies under .build/bench: a Python environment of its own, data,
notebooks, dumps.
`--runs` and `--only` make a short run, which writes nothing.
"""

import argparse
import json
import re
import shutil
import statistics
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.append(str(HERE.parent))

import report
from common import BENCH, GRADBOOK, RUNS, environment, measure
from workloads import SEED, WORKLOADS

TOLERANCE = {"float64": 1e-8, "float32": 1e-3}


def render(notebook, precision, *options, threads=1):
    """Renders a notebook; gives (processor, wall) seconds of each train block, and what the process took."""
    command = [GRADBOOK, "render", notebook, "-o", BENCH / "pages", "-p", f"precision={precision}"]
    _, errors, usage = measure([*command, "-j", str(threads), "--timings", *options])
    pattern = re.compile(r": (\w+): ([\d.]+) s CPU, ([\d.]+) s$", re.MULTILINE)
    found = [(name, float(cpu), float(wall)) for name, cpu, wall in pattern.findall(errors)]
    return [(cpu, wall) for name, cpu, wall in found if name != "points"], usage


def with_runs(name, count, precision, hidden="relu"):
    """A copy of a workload's notebook, beside its data, that keeps its first `count` train blocks."""
    text = (HERE / "notebooks" / f"{name}.md").read_text().replace(" relu", f" {hidden}")
    head, *blocks = text.split("```nn train ")
    path = BENCH / "data" / precision / f"{name}-{hidden}-{count}.md"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("```nn train ".join([head, *blocks[:count]]))
    return path


def dump(python, name, precision, hidden="relu"):
    """The folder of the run that NumPy repeats, with the order of its minibatches."""
    folder = BENCH / "dumps" / precision
    notebook = with_runs(name, 1, precision, hidden)
    render(notebook, precision, "--dump", folder)
    run = folder / notebook.stem / "first"
    work = WORKLOADS[name]
    if work.batch is not None:
        code = (
            "import sys, numpy, shuffle; seed, epochs = map(int, sys.argv[2:]); "
            "count = len(numpy.load(sys.argv[1] + '/x.npy', mmap_mode='r')); "
            "numpy.save(sys.argv[1] + '/order.npy', shuffle.epoch_orders(seed, count, epochs))"
        )
        subprocess.run([python, "-c", code, run, str(SEED), str(work.epochs)], check=True, cwd=HERE)
    return run


def check(name, precision, peer):
    """Stops where both programs did not do the same work: their final weights differ more than rounding explains."""
    if peer["difference"] <= TOLERANCE[precision]:
        return
    apart = peer.get("from float64")
    if apart is None or apart["gradbook"] > 2 * apart["numpy"]:
        sys.exit(f"{name} {precision}: the final weights differ: {peer}")


def check_smooth(python, name, precision):
    """The same with tanh for relu, which has no corner: here nothing but rounding may show."""
    folder = dump(python, name, precision, "tanh")
    peer = json.loads(measure([python, HERE / "numpy_peer.py", name, folder, "tanh"])[0])
    if peer["difference"] > TOLERANCE[precision]:
        sys.exit(f"{name} with tanh, {precision}: the final weights differ: {peer}")
    return peer["difference"]


def compare(python, name, precision, runs):
    """Interleaved runs of both programs on one thread."""
    smooth = check_smooth(python, name, precision) if WORKLOADS[name].has_corners else None
    folder = dump(python, name, precision)
    one, three = with_runs(name, 1, precision), with_runs(name, 3, precision)
    figures = {"gradbook": {}, "numpy": {}, "memory": [], "smooth": smooth}
    for _ in range(runs):
        _, usage = render(one, precision)
        cells, _ = render(three, precision)
        output, _, peer_usage = measure([python, HERE / "numpy_peer.py", name, folder])
        peer = json.loads(output)
        check(name, precision, peer)
        figures["gradbook"].setdefault("warm", []).append(statistics.mean(cpu for cpu, _ in cells[1:]))
        figures["gradbook"].setdefault("cold", []).append(usage["cpu"])
        figures["numpy"].setdefault("warm", []).append(peer["warm"])
        figures["numpy"].setdefault("cold", []).append(peer["cold"])
        figures["memory"].append(usage["memory"])
        figures["peer"] = peer
    data = sum(path.stat().st_size for path in folder.glob("*.npy") if re.fullmatch(r"(test-)?[xy]", path.stem))
    return figures | {"name": name, "precision": precision, "data": data}


class TwoThreads:
    """W5 on two threads, and two trainings of it side by side, against one thread: wall seconds, the best of all.

    What two programs on one thread each lose beside each other is the machine's part. Virtual processors may share a
    core for minutes, so the runs are spread over the whole comparison.
    """

    def __init__(self, precision):
        self.precision = precision
        self.one, self.pair = with_runs("W5", 1, precision), with_runs("W5", 2, precision)
        self.walls = {"one": [], "two": [], "side by side": [], "programs": []}

    def run(self):
        self.walls["one"].append(render(self.one, self.precision)[0][0][1])
        self.walls["two"].append(render(self.one, self.precision, threads=2)[0][0][1])
        self.walls["side by side"].append(max(wall for _, wall in render(self.pair, self.precision, threads=2)[0]))
        with ThreadPoolExecutor() as programs:
            both = [programs.submit(render, self.one, self.precision) for _ in range(2)]
        self.walls["programs"].append(max(program.result()[0][0][1] for program in both))

    def best(self):
        return {"precision": self.precision} | {key: min(values) for key, values in self.walls.items()}


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--runs", type=int, default=RUNS)
    arguments.add_argument("--only", nargs="+", choices=WORKLOADS, default=list(WORKLOADS))
    arguments.add_argument("--precision", nargs="+", choices=TOLERANCE, default=["float32", "float64"])
    options = arguments.parse_args()
    python = environment()
    for precision in options.precision:
        subprocess.run([python, HERE / "make_data.py", BENCH / "data" / precision, precision], check=True)
    rows, pairs = [], []
    for precision in options.precision:
        threads = TwoThreads(precision)
        for place, name in enumerate(options.only):
            rows.append(compare(python, name, precision, options.runs))
            print(report.line(rows[-1]), flush=True)
            if "W5" in options.only:
                for _ in range(place, options.runs + 2, len(options.only)):
                    threads.run()
        if "W5" in options.only:
            pairs.append(threads.best())
            print(report.threads_line(pairs[-1]), flush=True)
    shutil.rmtree(BENCH / "dumps")
    if options.runs >= RUNS and options.only == list(WORKLOADS):
        (HERE.parent / report.name()).write_text(report.page(rows, pairs, options.runs, python))


if __name__ == "__main__":
    main()
