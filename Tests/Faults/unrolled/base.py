"""What all parts of an unrolled program share."""

from dataclasses import dataclass

from network import Network
from program import rewritten
from taste import Taste
from vocabulary import Names


@dataclass(frozen=True)
class Base:
    """A network, its names and the habits of its author."""

    rng: object
    net: Network
    names: Names
    taste: Taste
    methods: bool = False           # the functions are methods of a class
    gathers: bool = False           # gradients are added up over the samples

    @property
    def layers(self):
        """The numbers of the layers with weights."""
        return range(1, self.net.depth + 1)

    @property
    def parameters(self):
        """The names of all parameters."""
        names = self.names
        found = [names.w(i) for i in self.layers]
        return tuple(found + [names.b(i) for i in self.layers] if self.net.bias else found)

    def input(self, i):
        """Returns what goes into a layer."""
        return self.names.a(i - 1)

    @property
    def inputs(self):
        """The numbers of the layers whose outputs go into another layer, 0 for the data."""
        return range(self.net.depth)

    @property
    def count(self):
        """The number of samples as written, "" where the loss is a sum."""
        return self.taste.count if self.net.mean else ""

    @property
    def prefix(self):
        """What stands in front of the functions of the program."""
        return "self." if self.methods else ""

    def has_sum(self, i):
        """Tells whether the pre-activation of a layer has a name."""
        return self.taste.split_sum or self.net.activations[i] == "softmax"

    @property
    def skips_slope(self):
        """Tells whether the output delta has no slope."""
        written_out = self.net.loss == "binary" and self.taste.explicit and self.taste.downhill
        return self.net.cancels and not written_out

    def splits_error(self, i):
        """Tells whether error and delta of a layer stand on two lines."""
        if i == self.net.depth:
            return not self.skips_slope and self.taste.split_error
        return self.taste.split_error and not self.masks(i) and self.net.activations[i] != "linear"

    def masks(self, i):
        """Tells whether the slope of a hidden layer is put in by index assignment."""
        return self.net.activations[i] == "relu" and self.taste.mask

    @property
    def first_error(self):
        """The label of the line that compares output and target."""
        top = self.net.depth
        return f"e{top}" if self.splits_error(top) else f"d{top}"

    @property
    def turns(self):
        """The labels of the lines that decide direction and size of the whole step."""
        return (self.first_error, *self.update_labels)

    @property
    def update_labels(self):
        """The labels of all updates."""
        return tuple(f"{kind}{i}" for kind in ("uw", "ub", "vw", "vb") for i in self.layers) + ("ul",)

    def slope_helper(self, kind):
        """Returns the name of the slope function of an activation, "" if there is none."""
        return self.taste.named(kind)[1] if self.taste.slope_in == "helper" else ""

    def called_helper(self, kind):
        """Returns the function that a slope calls, "" for an inline slope."""
        if not self.slope_helper(kind):
            return ""
        return self.taste.named(kind)[0 if self.taste.flagged else 1]


def assigned(left, edits, sign="="):
    """Turns edits of an expression into edits of an assignment."""
    return rewritten(edits, lambda text: f"{left} {sign} {text}")
