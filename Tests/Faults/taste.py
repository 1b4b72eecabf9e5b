"""The habits of one author: which of several equivalent forms a program uses."""

from dataclasses import dataclass

from layout import Columns, OneSample, Rows
from phrases import DOTS
from vocabulary import COUNTS, DECAYS, HELPERS, RATES


@dataclass(frozen=True)
class Taste:
    """All choices that leave the computed step as it is."""

    layout: Rows
    downhill: bool                  # error = output - target and `-=`; else target - output and `+=`
    slope_in: str                   # "inline" or "helper"
    slope_of: str                   # "output" (a) or "sum" (z)
    flagged: bool                   # one function with deriv=True instead of two
    split_sum: bool                 # z on a line of its own
    split_error: bool               # the error that comes back on a line of its own
    mask: bool                      # relu slopes by d[z <= 0] = 0
    merged: bool                    # the gradient stands in the update
    deltas_first: bool
    rebinding: bool                 # W = W - step instead of W -= step
    decay_at: str                   # "gradient", "line", "update" or "shrink"
    rate: str                       # a name, a number or nothing
    rate_value: float
    count: str                      # the number of samples, as written
    decay: str                      # the name of the L2 constant
    helpers: dict                   # kind -> (activation function, slope function)
    form: int                       # picks among equivalent formulas
    explicit: bool                  # dL/da of the binary cross-entropy is written out
    loss_in: str                    # "line", "function" or "outside"
    prefix_mean: bool               # 1 / n * ... instead of ... / n

    @property
    def op(self):
        """The operator of an update."""
        return "-" if self.downhill else "+"

    @property
    def back_op(self):
        """The operator of an update in the wrong direction."""
        return "+" if self.downhill else "-"

    def named(self, kind):
        """Returns the names of the activation function and of its slope, "" for none."""
        return self.helpers.get(kind, ("", ""))


def random_taste(rng, net, layout="rows", **fixed):
    """Draws the habits of an author for a network; keywords fix some."""
    dot, form = rng.choice(DOTS), rng.randrange(60)
    layouts = {"rows": Rows, "columns": Columns, "one": OneSample}
    by_sum = rng.random() < 0.4
    mask = "relu" in net.activations and rng.random() < 0.5
    steep = not {"linear", "relu"}.isdisjoint(net.activations)
    rate_value = rng.choice((0.1, 0.05, 0.01, 0.02) if steep else (0.5, 0.1, 0.1, 0.05, 0.01, 0.2))
    number = str(rate_value)
    rate = rng.choice((rng.choice(RATES), rng.choice(RATES), number, number if steep else ""))
    if not rate:
        rate_value = 1.0
    merged = rng.random() < 0.25
    decays = ["gradient"] if merged else ["gradient", "line", "update"] + ["shrink"] * bool(rate)
    choices = dict(
        layout=layouts[layout](dot, rng.random() < 0.4, form), downhill=rng.random() < 0.7,
        slope_in=rng.choice(("inline", "helper")), slope_of="sum" if by_sum else "output",
        flagged=rng.random() < 0.2, split_sum=by_sum or mask or rng.random() < 0.5,
        split_error=rng.random() < 0.5, mask=mask, merged=merged, deltas_first=rng.random() < 0.4,
        rebinding=rng.random() < 0.4, decay_at=rng.choice(decays), rate=rate, rate_value=rate_value,
        count=rng.choice(COUNTS), decay=rng.choice(DECAYS), helpers=random_helpers(rng, net), form=form,
        explicit=rng.random() < 0.3, loss_in=rng.choice(("line", "line", "function", "outside")),
        prefix_mean=rng.random() < 0.3)
    choices.update(fixed)
    if net.integer_labels:
        choices["downhill"] = True
    return Taste(**choices)


def random_helpers(rng, net):
    """Draws names for the functions; tanh and relu are sometimes NumPy's own."""
    helpers, used = {}, set()
    for kind in sorted(set(net.activations[1:]) - {"linear"}):
        if kind in ("tanh", "relu") and rng.random() < 0.4:
            continue
        names = [pair for pair in HELPERS[kind] if not used & set(pair)]
        helpers[kind] = rng.choice(names)
        used |= set(helpers[kind])
    return helpers
