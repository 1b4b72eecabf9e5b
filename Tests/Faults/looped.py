"""The lines of a network whose layers stand in lists and are visited in loops."""

from dataclasses import dataclass, replace

from network import Network
from program import Edit, added, block, line, rewritten
from taste import Taste
from unrolled import Unrolled

CENTRE = 9                          # the layer that an index stands for, beyond the layers of any network


@dataclass(frozen=True)
class ListNames:
    """Names such as W[l]; the centre is the layer that the index points to."""

    lists: dict                     # role -> name of the list
    x: str
    y: str
    centre: int = CENTRE
    index: str = "l"
    start: int = 1                  # how far the output of a layer stands behind its weights
    single: tuple = ()              # roles that have one name for all layers

    def at(self, role, offset):
        """Returns an entry of a list."""
        if role in self.single:
            return self.lists[role]
        if self.index.lstrip("-").isdigit():
            return f"{self.lists[role]}[{int(self.index) + offset}]"
        shift = f" {'+' if offset > 0 else '-'} {abs(offset)}" if offset else ""
        return f"{self.lists[role]}[{self.index}{shift}]"

    def word(self, role, i):
        """Returns a bare name for a parameter."""
        return {"w": "w", "b": "c"}[role]

    def w(self, i):
        """The weights of a layer."""
        return self.at("w", i - self.centre)

    def b(self, i):
        """The biases of a layer."""
        return self.at("b", i - self.centre)

    def z(self, i):
        """The pre-activation of a layer."""
        return self.at("z", i - self.centre)

    def a(self, i):
        """The output of a layer."""
        return self.at("a", i - self.centre + self.start)

    def e(self, i):
        """The error at the output of a layer."""
        return "error"

    def d(self, i):
        """The error at the pre-activation of a layer."""
        return self.at("d", i - self.centre)

    def dw(self, i):
        """The gradient of the weights of a layer."""
        return self.at("dw", i - self.centre)

    def db(self, i):
        """The gradient of the biases of a layer."""
        return self.at("db", i - self.centre)


# An edit that takes a neighbour in a list is a wrong index, whatever it is called in other programs.
RENAMED = {name: "wrong-index" for name in (
    "other-weights-sent-back", "other-layer-input", "slope-of-other-layer", "delta-of-other-layer",
    "own-output")}


# The labels of the lines in loops that may hold the slope of the hidden layers.
INNER_SLOPES = tuple(f"d{i}{part}" for i in (CENTRE - 1, CENTRE) for part in ("", ":mask"))


class Listed(Unrolled):
    """Writes lines that append to lists."""

    def appended(self, i, slopes=()):
        """Returns the lines that append the sum and the output of a layer; `slopes` have its slope."""
        lists, kind = self.names.lists, self.net.activations[i]
        total, wrong = self.weighted_sum(i)
        value = f"{lists['z']}[-1]" if self.has_sum(i) else total
        others = [replace(edit, accepts=edit.accepts + slopes) for edit in self.wrong_activations(i, value)]
        if self.has_sum(i):
            return [added(lists["z"], f"z{i}", total, wrong),
                    added(lists["a"], f"a{i}", self.activate(kind, value), others)]
        edits = rewritten(wrong, lambda text: self.activate(kind, text))
        return [added(lists["a"], f"a{i}", self.activate(kind, total), edits + others)]


class Inside(Listed):
    """Writes the lines for the layer that the index of a loop points to."""

    @property
    def layers(self):
        return range(CENTRE - 1, CENTRE + 2)

    @property
    def inputs(self):
        return range(CENTRE - 2, CENTRE + 1)

    def sends_back(self, i):
        return "below", super().sends_back(i)[1]

    def deltas(self, i):
        return renamed(super().deltas(i))

    def gradient_lines(self, i):
        return renamed(super().gradient_lines(i))

    def weight_update(self, i):
        return renamed([super().weight_update(i)])[0]


class AtEnd(Listed):
    """Writes what happens at the output and in the loss; layers are counted from the end of the lists."""

    def penalty(self, left_out=0, half=True):
        part = "[1:]" if left_out else ""
        if self.count:
            share = f"{self.taste.decay} / {f'(2 * {self.count})' if half else self.count}"
        else:
            share = f"0.5 * {self.taste.decay}" if half else self.taste.decay
        return f"{share} * sum(np.sum(w ** 2) for w in {self.names.lists['w']}{part})"

    def wrong_penalties(self, data):
        places = tuple(f"{label}{i}" for label in ("w", "l", "uw") for i in (CENTRE, self.net.depth))
        wrong = (("l2-size", f"+ {self.penalty(half=False)}"), ("l2-sign", f"- {self.penalty()}"),
                 ("l2-missing", f"+ {self.penalty(left_out=1)}"))
        return [Edit(name, f"{data} {text}", places) for name, text in wrong]

    def slope_labels(self, kind):
        return super().slope_labels(kind) + INNER_SLOPES * (kind in self.net.activations[1:-1])

    @property
    def update_labels(self):
        return (f"uw{CENTRE}", f"ub{CENTRE}")

    @property
    def parameters(self):
        roles = ("w", "b") if self.net.bias else ("w",)
        return tuple(f"{self.names.lists[role]}[{i}]" for role in roles for i in range(self.net.depth))


@dataclass(frozen=True)
class Lists:
    """A program whose layers stand in lists: the network, the author and the names of the lists."""

    rng: object
    net: Network
    names: ListNames
    taste: Taste
    methods: bool = False

    def inside(self, index="l", start=1):
        """Returns a writer for the layer that an index points to."""
        kind = self.net.activations[1]
        around = replace(self.net, sizes=(0,) * (2 * CENTRE), activations=("",) + (kind,) * (2 * CENTRE))
        names = replace(self.names, index=index, start=start)
        return Inside(self.rng, around, names, self.taste, self.methods)

    def at_end(self, start=0):
        """Returns a writer for the last layer; `start` is 1 before its output has been appended."""
        names = replace(self.names, index="-1", start=start, centre=self.net.depth)
        return AtEnd(self.rng, self.net, names, self.taste, self.methods)

    @property
    def length(self):
        """The number of layers, as written."""
        return f"len({self.names.lists['w']})"

    def forward(self):
        """Returns the forward pass: a loop, and the last layer on its own if its activation differs."""
        lists, top = self.names.lists, self.net.depth
        start = [line(f"{lists['a']} = [{self.names.x}]", "begin")]
        start += [line(f"{lists['z']} = []")] if self.inside().has_sum(CENTRE) or self.last_has_sum() else []
        if len(set(self.net.activations[1:])) == 1:
            body = self.inside().appended(CENTRE, (*INNER_SLOPES, f"d{top}"))
            return start + block(f"for l in range({self.length}):", body)
        loop = block(f"for l in range({self.length} - 1):", self.inside().appended(CENTRE, INNER_SLOPES))
        return start + loop + self.at_end(start=1).appended(top)

    def last_has_sum(self):
        """Tells whether the sum of the last layer is kept."""
        return self.at_end().has_sum(self.net.depth)

    def emptied(self, *roles):
        """Returns lines that make lists to be filled by index."""
        return [line(f"{self.names.lists[role]} = [None] * {self.length}", f"empty:{role}") for role in roles
                if role not in self.names.single and (role != "db" or self.net.bias)]

    def handed_down(self, updating):
        """Returns a backward pass with one delta that goes from layer to layer, maybe with the updates."""
        inside = self.inside()
        below = block("if l > 0:", inside.deltas(CENTRE - 1), "below")
        body = inside.gradient_lines(CENTRE) + below + (self.pair_of_updates() if updating else [])
        return self.at_end().deltas(self.net.depth) + self.emptied("dw", "db") + \
            block(f"for l in reversed(range({self.length})):", body)

    def deltas_first(self):
        """Returns a backward pass that fills a list of deltas, and then gradients and updates."""
        inside = self.inside()
        back = block(f"for l in range({self.length} - 2, -1, -1):", inside.deltas(CENTRE))
        body = ([] if self.taste.merged else inside.gradient_lines(CENTRE)) + self.pair_of_updates()
        lists = self.emptied("d") if self.taste.merged else self.emptied("d", "dw", "db")
        return lists + self.at_end().deltas(self.net.depth) + back + \
            block(f"for l in range({self.length}):", body)

    def from_the_end(self):
        """Returns a backward pass with negative indices."""
        end, inside = self.at_end(), self.inside("-l", 0)
        body = inside.deltas(CENTRE) + inside.gradient_lines(CENTRE)
        return end.deltas(self.net.depth) + self.emptied("dw", "db") + end.gradient_lines(self.net.depth) + \
            block(f"for l in range(2, {self.length} + 1):", body)

    def pair_of_updates(self):
        """Returns the updates of the layer that the index points to."""
        inside = self.inside()
        return [inside.weight_update(CENTRE)] + ([inside.bias_update(CENTRE)] if self.net.bias else [])

    def updates(self):
        """Returns the updates of all layers: by index, by a comprehension, or in place over pairs."""
        form = self.rng.choice(("index", "comprehension", "pairs"))
        plain = not self.net.decay or self.taste.decay_at in ("gradient", "line")
        if form == "index" or not plain:
            return self.indexed_updates()
        roles = ("w", "b") if self.net.bias else ("w",)
        made = self.comprehension if form == "comprehension" else self.over_pairs
        lists = self.names.lists
        return [row for role in roles for row in made(role, lists[role], lists["d" + role])]

    def indexed_updates(self):
        """Returns a loop over the indices that updates all layers."""
        inside = (f"uw{CENTRE}", f"ub{CENTRE}")
        rows = block(f"for l in range({self.length}):", self.pair_of_updates())
        wrong = [Edit("wrong-index", f"for l in range({text}):", inside)
                 for text in (f"{self.length} - 1", f"1, {self.length}")]
        return [line(rows[0].text, "loop", *wrong), *rows[1:]]

    def comprehension(self, role, parameters, gradients):
        """Returns the line that makes a new list of parameters."""
        writer, name = self.at_end(), {"w": "w", "b": "c"}[role]
        pairs = f"zip({parameters}, {gradients})"
        text = f"{parameters} = [{name} {{op}} {writer.step('g')} for {name}, g in {pairs}]"
        right, bare = text.format(op=self.taste.op), parameters.removeprefix("self.")
        stray = bare if bare != parameters else f"new_{bare}"
        other = self.names.lists["db" if role == "w" else "dw"]
        return [line(right, f"u{role}{CENTRE}", Edit("sign-of-update", text.format(op=self.taste.back_op)),
                     Edit("never-updated", stray + right.removeprefix(parameters)),
                     Edit("wrong-gradient-applied", right.replace(f"{gradients})]", f"{other})]")))]

    def over_pairs(self, role, parameters, gradients):
        """Returns a loop over parameters and gradients that changes the arrays in place."""
        writer, name = self.at_end(), {"w": "w", "b": "c"}[role]
        step, op = writer.step("g"), self.taste.op
        return block(f"for {name}, g in zip({parameters}, {gradients}):", [line(
            f"{name} {op}= {step}", f"u{role}{CENTRE}",
            Edit("sign-of-update", f"{name} {self.taste.back_op}= {step}"),
            Edit("never-updated", f"{name} = {name} {op} {step}"),
            Edit("update-replaces-parameter", f"{name} ={op} {step}"))])

    def weight_lines(self):
        """Returns the lines that make the lists of parameters."""
        scale = self.rng.choice((" * 0.5", "", " * 0.7"))
        rows, vector = self.taste.layout.axis == 0, self.taste.layout.flat_bias
        shape = "sizes[i], sizes[i + 1]" if rows else "sizes[i + 1], sizes[i]"
        bias = ("sizes[i + 1]" if vector else "(1, sizes[i + 1])") if rows else "(sizes[i + 1], 1)"
        made = "{} = [{} for i in range(len(sizes) - 1)]"
        lines = [line(f"sizes = {list(self.net.sizes)}"),
                 line(made.format(self.names.lists["w"], f"np.random.randn({shape}){scale}"))]
        if self.net.bias:
            lines.append(line(made.format(self.names.lists["b"], f"np.zeros({bias})")))
        return lines


def renamed(rows):
    """Gives edits the names that they have in loops."""
    return [replace(row, edits=tuple(replace(edit, name=RENAMED.get(edit.name, edit.name))
                                     for edit in row.edits)) for row in rows]
