"""Programs as lists of labelled lines, each with the wrong variants that a fault may put in its place."""

import re
from dataclasses import dataclass, replace
from functools import cached_property


@dataclass(frozen=True)
class Edit:
    """One wrong variant of a line."""

    name: str                       # a key of catalogue.EDITS
    text: str                       # what stands in the line instead
    accepts: tuple = ()             # labels of other lines where the repair is just as good
    helper: str = ""                # the function that is just as good a place if it is called once only
    before: str = ""                # label of the line in front of which the line moves


@dataclass(frozen=True)
class Line:
    """One line of a program."""

    text: str
    label: str = ""
    edits: tuple = ()

    def indented(self, depth):
        """Returns the line and its variants moved to the right by a number of blocks."""
        pad = "    " * depth
        edits = tuple(replace(edit, text=pad + edit.text) for edit in self.edits)
        return replace(self, text=pad + self.text if self.text else "", edits=edits)


def line(text, label="", *edits):
    """Makes a line; variants equal to the text, to each other or empty are left out."""
    kept = {}
    for edit in edits:
        if edit.text and (edit.before or edit.text != text):
            kept.setdefault((edit.text, edit.before), edit)
    return Line(text, label, tuple(kept.values()))


def rewritten(edits, change):
    """Returns edits whose texts are changed by a function."""
    return [replace(edit, text=change(edit.text)) for edit in edits]


def added(target, label, value, wrong):
    """Returns a line that appends a value to a list."""
    return line(f"{target}.append({value})", label,
                *rewritten(wrong, lambda text: f"{target}.append({text})"))


def block(header, body, label=""):
    """Returns the header line followed by the indented body."""
    return [Line(header, label)] + [inner.indented(1) for inner in body]


def plain(text):
    """Returns the lines of a text in which nothing is edited."""
    return [Line(row) for row in text.strip("\n").split("\n")]


@dataclass(frozen=True)
class Program:
    """A correct program with its possible edits and what the judge has to know about it."""

    style: str
    lines: tuple
    loss: str                       # valid when the line `at` is about to run
    begin: str                      # label of the first line of an iteration
    at: str                         # label of the line before which the loss is read
    parameters: tuple               # names as visible at that line
    rate: float                     # the step is -rate * gradient
    turns: tuple = ()               # labels of the lines that decide direction and size of the whole step

    @cached_property
    def choices(self):
        """All (label, position) pairs that name an edit, with the edits; a move needs its place."""
        labels = {row.label for row in self.lines}
        return {(row.label, k): edit for row in self.lines for k, edit in enumerate(row.edits)
                if not edit.before or edit.before in labels}

    def order(self, chosen=()):
        """Returns the positions of all lines in the order in which a variant has them."""
        order = list(range(len(self.lines)))
        labels = {row.label: place for place, row in enumerate(self.lines) if row.label}
        for key in sorted(chosen):
            if self.choices[key].before:
                order.remove(labels[key[0]])
                order.insert(order.index(labels[self.choices[key].before]), labels[key[0]])
        return order

    def render(self, chosen=()):
        """Returns the text of the program with the chosen edits and the line number of every label."""
        texts = {label: self.choices[label, k].text for label, k in chosen}
        rows = [self.lines[place] for place in self.order(chosen)]
        numbers = {row.label: number for number, row in enumerate(rows, 1) if row.label}
        return "\n".join(texts.get(row.label, row.text) for row in rows) + "\n", numbers


def calls(rows, function):
    """Returns the numbers of the lines that call a function of the program."""
    call = re.compile(r"\b%s\(" % re.escape(function))
    return [n for n, text in enumerate(rows, 1) if call.search(text) and not text.lstrip().startswith("def ")]


def body(rows, function):
    """Returns the numbers of the lines inside a function of the program."""
    start = next(n for n, text in enumerate(rows, 1) if re.match(r"\s*def %s\(" % re.escape(function), text))
    depth = indentation(rows[start - 1])
    inside = []
    for number in range(start + 1, len(rows) + 1):
        if rows[number - 1].strip() and indentation(rows[number - 1]) <= depth:
            break
        if rows[number - 1].strip():
            inside.append(number)
    return inside


def indentation(text):
    """Counts the blanks in front of a line."""
    return len(text) - len(text.lstrip())
