"""Writes programs with known faults, each proved by central differences.

    generate.py --seed N --count M --out DIR [--held-out] [--controls K] [--jobs J]
"""

import argparse
import json
import random
import re
import shutil
from multiprocessing import Pool
from pathlib import Path

from catalogue import EDITS, HELD_OUT_EDITS, OTHER_KINDS, SOMETIMES_HARMLESS, weight
from judge import CONSTANT, Judge, Unusable, effect, faint, runs, verdicts
from program import body, calls
from styles import all_styles

SHARES = {1: 0.485, 2: 0.29, 3: 0.195, "scale": 0.03}
SCALING = ("mean-missing", "extra-factor")
SAFE_POINTS = 9             # a harmless edit must be harmless at that many points
ATTEMPTS = 60


class Draw:
    """One random program with the judge for it and the edits that may be used."""

    def __init__(self, rng, style, allowed):
        self.rng = rng
        self.program = style.write(rng)
        self.judge = Judge(self.program, rng.randrange(2 ** 31))
        self.choices = {key: edit for key, edit in self.program.choices.items() if allowed(edit.name)}
        self.seen = {}

    def pick(self, wanted=lambda name: True):
        """Draws an edit: first the name, so that rare edits get their share, then the place."""
        names = sorted({edit.name for edit in self.choices.values() if wanted(edit.name)})
        if not names:
            return None
        name = self.rng.choices(names, [weight(name) for name in names])[0]
        return self.rng.choice(sorted(key for key, edit in self.choices.items() if edit.name == name))

    def verdicts(self, chosen):
        """Judges a variant; None if it cannot be judged."""
        points = self.points(chosen)
        return verdicts(points, self.program.rate) if points else None

    def points(self, chosen):
        """Runs a variant at all points, once; None if it cannot be judged."""
        name = frozenset(chosen)
        if name not in self.seen:
            try:
                self.seen[name] = self.judge.points(chosen)
            except Unusable:
                self.seen[name] = None
        return self.seen[name]

    def outcome(self, key):
        """Judges an edit alone: "none", "scale", "fault", or "unusable" if it is not the same everywhere."""
        points = self.points([key])
        found = effect(self.verdicts([key])) if points else "unusable"
        return "unusable" if found != "none" and points and faint(points, self.program.rate) else found

    def touched(self, key):
        """Returns the parameters whose verdict an edit changes when alone."""
        return {k for k, verdict in enumerate(self.verdicts([key])) if verdict.kind != "ok"}

    def separate(self, keys):
        """Tells whether each edit concerns a parameter that no other one concerns."""
        return all(self.touched(key) - set().union(*(self.touched(other) for other in keys if other != key))
                   for key in keys)

    def counted(self, keys):
        """Tells whether the edits are faults together and undoing any one of them changes a verdict."""
        whole = self.verdicts(keys)
        if not whole or effect(whole) != "fault" or (len(keys) > 1 and uniform(whole)):
            return False
        for key in keys:
            rest = self.verdicts([other for other in keys if other != key])
            if rest is None or same(rest, whole):
                return False
        return True

    def faults(self, number, first):
        """Returns edits that all count, the name of one being right for `first`, or None."""
        keys = []
        for _ in range(14 * number):
            key = self.pick(first if not keys else lambda name: True)
            if key is None:
                return None
            if key[0] in {label for label, _ in keys} or self.outcome(key) != "fault":
                continue
            more = [*keys, key]
            if len(more) == 1 or (self.separate(more) and self.counted(more)):
                keys = more
            if len(keys) == number:
                return keys
        return None

    def scaling(self):
        """Returns an edit that scales the whole step by a positive constant, or None."""
        for _ in range(12):
            key = self.pick(lambda name: name in SCALING)
            if key and self.outcome(key) == "scale":
                return [key]
        return None

    def harmless(self):
        """Returns an edit that leaves every step as it is, or None."""
        for _ in range(25):
            key = self.pick(lambda name: name in SOMETIMES_HARMLESS)
            if key and self.outcome(key) == "none" and self.surely_harmless(key):
                return [key]
        return None

    def surely_harmless(self, key):
        """Judges an edit at more points."""
        try:
            judge = Judge(self.program, self.rng.randrange(2 ** 31), SAFE_POINTS)
            return effect(judge.verdicts([key])) == "none"
        except Unusable:
            return False


def uniform(found):
    """Tells whether all parameters are scaled by the same constant."""
    factors = [verdict.factor for verdict in found]
    return None not in factors and max(factors) - min(factors) <= CONSTANT * max(map(abs, factors))


def same(one, other):
    """Tells whether two lists of verdicts agree."""
    return all(a.kind == b.kind and (a.factor is None or abs(a.factor - b.factor) <= CONSTANT * abs(a.factor))
               for a, b in zip(one, other))


def styles_for(held_out):
    """Returns the styles of the development set or the left-out ones."""
    return [style for _, style in sorted(all_styles().items()) if style.HELD_OUT == held_out]


def drawn_case(rng, task, held_out):
    """Returns a draw and its edits for a task: a number of faults, "scale" or "control"."""
    in_style = held_out and (task not in (1, 2, 3) or rng.random() < 0.5)
    wanted = rng.choice(HELD_OUT_EDITS) if held_out and not in_style else None
    for _ in range(ATTEMPTS):
        style = rng.choice(styles_for(in_style))
        try:
            draw = Draw(rng, style, lambda name: name == wanted or name not in HELD_OUT_EDITS)
        except Unusable:
            continue
        keys = chosen_edits(draw, task, wanted)
        if keys is not None and runs(draw.program.render(keys)[0]):
            return draw, keys
    raise RuntimeError(f"no program for {task} in {ATTEMPTS} attempts")


def chosen_edits(draw, task, wanted):
    """Returns the edits for a task, the wanted one first, or None if this program does not offer them."""
    if task == "control":
        return draw.harmless() or [] if draw.rng.random() < 0.5 else []
    if task == "scale":
        return draw.scaling()
    return draw.faults(task, lambda name: name == (wanted or name))


def described_fault(draw, keys, key, rows, numbers, severity):
    """Returns what case.json says about one fault."""
    edit = draw.program.choices[key]
    label, number = key[0], numbers[key[0]]
    right = next(row.text for row in draw.program.lines if row.label == label)
    fault = {"line": number, "text": rows[number - 1].strip(), "kind": EDITS[edit.name][0], "edit": edit.name,
             "explanation": EDITS[edit.name][1], "minimal_fix": right}
    if edit.before:
        fault["minimal_fix"] = None
        fault["also_change"] = [put_back(draw.program, keys, label, rows, number)]
    if edit.name in OTHER_KINDS:
        fault["other_kinds"] = list(OTHER_KINDS[edit.name])
    others = sorted(accepted(draw, key, rows, numbers) - {number})
    if others:
        fault["also_accept_lines"] = others
    if severity:
        fault["severity"] = severity
    return fault


def put_back(program, keys, label, rows, number):
    """Describes where a moved line belongs: behind its neighbour in the correct program."""
    place = [row.label for row in program.lines].index(label)
    neighbour = program.order(keys).index(place - 1) + 1
    text = rows[neighbour - 1]
    return {"line": neighbour, "text": text.strip(), "new": text + "\n" + rows[number - 1]}


def accepted(draw, key, rows, numbers):
    """Returns the numbers of the lines where the repair is just as good."""
    edit, alone = draw.program.choices[key], draw.verdicts([key])
    labels = set(edit.accepts)
    if uniform(alone):
        labels |= {*draw.program.turns, *lone_gradient(numbers)}
        labels |= {"loss"} if alone[0].factor > 0 else set()
    labels |= {f"{label}:pick" for label in labels}     # the comparison with integer labels takes two lines
    if edit.name == "l2-missing" and (layer := re.fullmatch(r"[a-z]+(\d+)", key[0])):
        labels |= {f"{kind}{layer[1]}" for kind in ("w", "l", "uw")}
    lines = {numbers[label] for label in labels if label in numbers}
    users = set(calls(rows, edit.helper)) if edit.helper else set()
    if len(users) == 1 or users and users <= lines:
        lines |= {*users, *body(rows, edit.helper)}
    return lines


def lone_gradient(numbers):
    """Returns the label of the gradient if there is one only: its factor is that of the whole step."""
    labels = [label for label in numbers if re.fullmatch(r"[wc]\d+", label)]
    return labels if len(labels) == 1 else []


def described_case(draw, keys, task, name, seed, style_held_out):
    """Returns the text of a program and its case.json."""
    program = draw.program
    text, numbers = program.render(keys)
    rows = text.split("\n")
    found, own = draw.verdicts(keys), own_verdicts(draw, keys)
    edits = [program.choices[key].name for key in keys]
    faults = [] if task == "control" else [
        described_fault(draw, keys, key, rows, numbers, "warning" if task == "scale" else None)
        for key in sorted(keys, key=lambda key: numbers[key[0]])]
    left_out = [program.style] * style_held_out + [edit for edit in edits if edit in HELD_OUT_EDITS]
    return text, {
        "id": name, "title": f"{program.style}: {' + '.join(edits) or 'correct'}",
        "source": f"generated, seed {seed}", "style": program.style,
        "count": 0 if task == "control" else task,
        "held_out": left_out, "loss": {"expression": program.loss, "at_line": numbers[program.at]},
        "parameters": [described_parameter(*items) for items in zip(program.parameters, found, own)],
        "faults": faults, "control": task == "control", "harmless_edits": edits if task == "control" else [],
        "probe": {"begin": numbers[program.begin], "rate": str(program.rate)}}


def own_verdicts(draw, keys):
    """Returns the verdicts at the program's own starting values, None for each where they cannot be had."""
    try:
        return draw.judge.verdicts(keys, own=True)
    except Unusable:
        return [None] * len(draw.program.parameters)


def described_parameter(name, verdict, own):
    """Returns what case.json says about one parameter."""
    entry = {"name": name, "gradient": None, "verdict": verdict.kind,
             "factor": verdict.factor if verdict.kind == "scaled" else None}
    if own and own.kind != verdict.kind:
        entry["at_start"] = own.kind
    return entry


def make(job):
    """Makes one case and writes it."""
    seed, index, task, out, held_out = job
    rng = random.Random(f"{seed}/{index}/{task}/{held_out}")
    draw, keys = drawn_case(rng, task, held_out)
    left_out = all_styles()[draw.program.style].HELD_OUT
    text, case = described_case(draw, keys, task, f"{index:05d}", seed, left_out)
    folder = Path(out) / case["id"]
    folder.mkdir(parents=True)
    (folder / "code.py").write_text(text)
    (folder / "case.json").write_text(json.dumps(case, indent=1) + "\n")
    return case["count"]


def tasks(seed, count, controls):
    """Draws how many faults each program gets."""
    rng = random.Random(f"{seed}/tasks")
    return rng.choices(list(SHARES), SHARES.values(), k=count) + ["control"] * controls


def main():
    """Writes all cases of a seed into an empty folder."""
    layout = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=layout)
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--count", type=int, required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--held-out", action="store_true", help="only left-out styles and edits")
    parser.add_argument("--controls", type=int, default=0)
    parser.add_argument("--jobs", type=int, default=1)
    options = parser.parse_args()
    shutil.rmtree(options.out, ignore_errors=True)
    jobs = [(options.seed, index, task, options.out, options.held_out)
            for index, task in enumerate(tasks(options.seed, options.count, options.controls), 1)]
    if options.jobs == 1:
        written = [make(job) for job in jobs]
    else:
        with Pool(options.jobs) as pool:
            written = pool.map(make, jobs, chunksize=8)
    print({str(kind): written.count(kind) for kind in (1, 2, 3, "scale", 0)})


if __name__ == "__main__":
    main()
