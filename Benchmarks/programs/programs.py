"""The programs of the comparison: how many passes each makes, and how much faster than CPython it must be."""

import json
from dataclasses import dataclass
from pathlib import Path

COLD_TARGET = 3
# Where a program says how many passes it makes, how it says another number, its own, and the ratio that is asked for.
# What would end a program before its last pass is taken away: `vector-dot-is-a-number` is never content, and the weights
# of `output-error-in-hidden-update`, which never stop growing, grow so slowly that `exp` has room for them.
WARM = {
    "first": ("learning_rate = 2000,", "learning_rate = {},", 2000, 1.5),
    "sin-sign": ("epochs = 200", "epochs = {}", 200, 1.5),
    "bias-not-summed": ("net.train(X, Y, 100)", "net.train(X, Y, {})", 100, 1.5),
    "hidden-derivative-skipped": ("train(x, y, W, B, 8, 0.1, 4)", "train(x, y, W, B, {}, 0.1, 4)", 8, 1.5),
    "vector-dot-is-a-number": ("turns=100, small=1e-6,", "turns={}, small=0,", 100, 1.5),
    "output-error-in-hidden-update": ("rate=0.5, rounds=40", "rate=0.001, rounds={}", 40, 1),
}


@dataclass(frozen=True)
class Program:
    name: str
    text: str

    @property
    def passes(self):
        return WARM[self.name][2] if self.name in WARM else None

    @property
    def warm_target(self):
        return WARM[self.name][3]

    def repeated(self, passes):
        """The same text with another number of passes."""
        found, replacement, _, _ = WARM[self.name]
        if self.text.count(found) != 1:
            raise ValueError(f"{self.name} does not say '{found}' once")
        return self.text.replace(found, replacement.format(passes))


def load(shared: Path):
    """The first question's program, and every case of hand-written backpropagation in Python 3."""
    programs = [Program("first", (shared / "seeds" / "first.py").read_text())]
    for folder in sorted((shared / "cases" / "backprop").iterdir()):
        case = folder / "case.json"
        if case.exists() and not json.loads(case.read_text())["python2"]:
            programs.append(Program(folder.name, (folder / "code.py").read_text()))
    return programs
