"""Runs a gradient checker on folders of cases and prints how well it names the faulty lines.

    score.py --cases DIR --binary PATH [--jobs J] [--list] [--limit N]
"""

import argparse
import json
import statistics
import subprocess
import time
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from multiprocessing.pool import ThreadPool
from pathlib import Path

TIME_LIMIT = 20


@dataclass
class Result:
    """What the checker said about one case, compared with the truth."""

    folder: Path
    case: dict
    seconds: float = 0.0
    failure: str = ""
    named: set = field(default_factory=set)             # lines that count as named
    right: set = field(default_factory=set)             # those among them that a fault accepts
    found: list = field(default_factory=list)           # for each fault: a line that names it, or None
    repaired: list = field(default_factory=list)        # for each fault: found with a verified repair
    verdicts: int = 0                                   # parameters judged as the truth says
    loud: int = 0                                       # errors and warnings

    @property
    def exact(self):
        """Tells whether all faults and nothing else are named."""
        return not self.failure and self.named == self.right and all(self.found)


def run(binary, folder, case):
    """Runs the checker on one case; returns its answer, the seconds and what failed."""
    expression = case["loss"]["expression"]
    if expression.startswith("-"):                      # an option parser would take it for an option
        expression = f"({expression})"
    place = str(case["loss"]["at_line"])
    command = [binary, "gradcheck", "code.py", "--loss", expression, "--at", place, "--json"]
    start = time.monotonic()
    try:
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=TIME_LIMIT)
    except subprocess.TimeoutExpired:
        return None, time.monotonic() - start, f"more than {TIME_LIMIT} s"
    seconds = time.monotonic() - start
    if done.returncode not in (0, 1):
        return None, seconds, f"exit code {done.returncode}: {first_line(done.stderr)}"
    try:
        answer = json.loads(done.stdout)
        complete = {"parameters", "findings"} <= answer.keys()
    except (ValueError, AttributeError):
        return None, seconds, f"no JSON: {first_line(done.stderr or done.stdout)}"
    return (answer, seconds, "") if complete else (None, seconds, "fields missing")


def first_line(text):
    """Returns the first line of a message."""
    return (text.strip().splitlines() or [""])[0][:100]


def compared(binary, folder):
    """Runs the checker on one folder and compares."""
    case = json.loads((folder / "case.json").read_text())
    answer, seconds, failure = run(binary, folder, case)
    result = Result(folder, case, seconds, failure, found=[None] * len(case["faults"]),
                    repaired=[False] * len(case["faults"]))
    if answer:
        compare_lines(result, answer["findings"])
        result.verdicts = sum(agrees(wanted, answer["parameters"]) for wanted in case["parameters"])
    return result


def places(fault):
    """Returns the lines by which a fault may be named."""
    return {fault["line"], *fault.get("also_accept_lines", ())}


def compare_lines(result, findings):
    """Notes which lines are named, which of them are right and which faults they find."""
    faults = result.case["faults"]
    scaled = set().union(*(places(fault) for fault in faults if fault["kind"] == "wrong-scale"))
    result.loud = sum(finding["severity"] in ("error", "warning") for finding in findings)
    result.named = {finding["line"] for finding in findings if finding["severity"] == "error"
                    or (finding["severity"] == "warning" and finding["line"] in scaled)}
    result.right = {number for number in result.named if any(number in places(fault) for fault in faults)}
    result.found = matched([places(fault) & result.named for fault in faults])
    repairs = {finding["line"] for finding in findings if finding.get("repair") is not None}
    result.repaired = [place is not None and bool(repairs & places(fault))
                       for fault, place in zip(faults, result.found)]


def matched(options):
    """Gives every fault a named line of its own where that is possible."""
    owner = {}

    def seek(k, tried):
        """Finds a line for a fault, moving other faults to other lines if need be."""
        for number in sorted(options[k] - tried):
            tried.add(number)
            if number not in owner or seek(owner[number], tried):
                owner[number] = k
                return True
        return False

    for k in range(len(options)):
        seek(k, set())
    lines = {k: number for number, k in owner.items()}
    return [lines.get(k) for k in range(len(options))]


def agrees(wanted, parameters):
    """Tells whether the verdict for a parameter is the true one."""
    name = plain(wanted["name"])
    own = [entry for entry in parameters if plain(entry["name"]) == name]
    entries = own or [entry for entry in parameters if plain(entry["name"]).startswith(name + "[")]
    kinds = {entry["verdict"] for entry in entries if entry["verdict"] != "ok"} or {"ok"}
    if not entries:
        return False
    verdict = kinds.pop() if len(kinds) == 1 else "wrong"
    if verdict == wanted.get("at_start"):
        return True
    return verdict == wanted["verdict"] and same_factor(wanted.get("factor"), entries[0].get("factor"))


def same_factor(wanted, said):
    """Tells whether two factors agree; one that is a name or not given agrees with any."""
    if not isinstance(wanted, (int, float)) or not isinstance(said, (int, float)):
        return True
    return abs(wanted - said) <= 0.01 * abs(wanted)


def plain(name):
    """Returns a name without blanks and with one sort of quotes."""
    return name.replace('"', "'").replace(" ", "")


def share(part, whole):
    """Formats a ratio."""
    return f"{part / whole:.3f}" if whole else "  -  "


def summary(results):
    """Returns programs, line precision, line recall and share of exact programs of a group."""
    named = sum(len(result.named) for result in results)
    right = sum(len(result.right) for result in results)
    faults = sum(len(result.found) for result in results)
    found = sum(place is not None for result in results for place in result.found)
    exact = sum(result.exact for result in results)
    figures = f"{share(right, named)}      {share(found, faults)}   {share(exact, len(results))}"
    return f"{len(results):6}  {figures}"


def print_groups(title, results, key):
    """Prints a row for every group of programs."""
    groups = defaultdict(list)
    for result in results:
        groups[key(result)].append(result)
    print(f"\n{title:28} programs  precision  recall  exact")
    for name in sorted(groups, key=str):
        print(f"{name!s:28} {summary(groups[name])}")


def print_faults(title, results, key):
    """Prints recall and repairs for every sort of fault."""
    all_faults, found, repaired = Counter(), Counter(), Counter()
    for result in results:
        for fault, place, repair in zip(result.case["faults"], result.found, result.repaired):
            name = fault.get(key, fault["kind"])
            all_faults[name] += 1
            found[name] += place is not None
            repaired[name] += repair
    print(f"\n{title:28}   faults     recall  repaired of found")
    for name in sorted(all_faults):
        print(f"{name:28} {all_faults[name]:8}     {share(found[name], all_faults[name])}   "
              f"{share(repaired[name], found[name])}")


def number_of_faults(result):
    """Returns the group of a case in the main table."""
    return result.case.get("count", len(result.case["faults"]))


def print_table(results):
    """Prints everything that is counted."""
    faulty = [result for result in results if not result.case["control"]]
    controls = [result for result in results if result.case["control"]]
    print_groups("faults", faulty, number_of_faults)
    print_groups("style", faulty, lambda result: result.case.get("style", "-"))
    print_faults("edit", faulty, "edit")
    print_faults("kind", faulty, "kind")
    parameters = sum(len(result.case["parameters"]) for result in results)
    found = sum(place is not None for result in faulty for place in result.found)
    repaired = sum(sum(result.repaired) for result in faulty)
    loud = [result for result in controls if result.loud]
    failed = [result for result in results if result.failure]
    times = [result.seconds for result in results]
    print(f"\nverdicts right              {share(sum(result.verdicts for result in results), parameters)}"
          f"  of {parameters}")
    print(f"repairs of faults found     {share(repaired, found)}  of {found}")
    print(f"controls not silent         {len(loud)} of {len(controls)}")
    print(f"failed                      {len(failed)} of {len(results)}")
    print(f"seconds a program           median {statistics.median(times):.3f}, largest {max(times):.3f}")
    for result in failed:
        print(f"failed: {result.folder}: {result.failure}")


def print_list(results):
    """Prints wanted and found lines of every case that is not exact."""
    for result in results:
        if result.exact and not (result.case["control"] and result.loud) or result.failure:
            continue
        text = (result.folder / "code.py").read_text().split("\n")
        print(f"\n{result.folder}  {result.case.get('title', '')}"
              f"{'  (control)' if result.case['control'] else ''}")
        for fault, place in zip(result.case["faults"], result.found):
            state = "found " if place else "missed"
            name = fault.get("edit", fault["kind"])
            print(f"  {state} {sorted(places(fault))}: {fault['text']}   [{name}]")
        for number in sorted(result.named - result.right):
            print(f"  extra  [{number}]: {text[number - 1].strip()}")


def main():
    """Scores all cases below a folder."""
    layout = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=layout)
    parser.add_argument("--cases", required=True)
    parser.add_argument("--binary", required=True)
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--list", action="store_true", help="list every program that is not exact")
    parser.add_argument("--limit", type=int, help="score the first cases only")
    options = parser.parse_args()
    folders = sorted(path.parent for path in Path(options.cases).glob("*/case.json"))[:options.limit]
    binary = str(Path(options.binary).resolve())
    with ThreadPool(options.jobs) as pool:
        results = pool.map(lambda folder: compared(binary, folder), folders, chunksize=1)
    if options.list:
        print_list(results)
    print_table(results)


if __name__ == "__main__":
    main()
