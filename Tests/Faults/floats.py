"""What the programs without NumPy share: two layers, names, slopes, losses of numbers in lists."""

from dataclasses import dataclass

from phrases import factor, times
from program import Edit, block, line

WORDS = (
    dict(w1="w1", b1="b1", w2="w2", b2="b2", h="h", o="o", d1="d1", d2="d2", x="x", t="t"),
    dict(w1="hidden_w", b1="hidden_b", w2="output_w", b2="output_b", h="hidden", o="output",
         d1="hidden_delta", d2="output_delta", x="sample", t="target"),
    dict(w1="wi", b1="bi", w2="wo", b2="bo", h="ah", o="ao", d1="hidden_deltas", d2="output_deltas",
         x="inputs", t="targets"),
    dict(w1="weights_ih", b1="bias_h", w2="weights_ho", b2="bias_o", h="hid", o="out", d1="err_h", d2="err_o",
         x="x", t="y"),
)
FUNCTIONS = {"sigmoid": ("1 / (1 + math.exp(-v))", "1.0 / (1.0 + math.exp(-v))"), "tanh": ("math.tanh(v)",)}
WRONG_FUNCTIONS = {"sigmoid": ("1 / (2 + math.exp(-v))", "math.exp(v) / (1 + math.exp(-v))"),
                   "tanh": ("math.tanh(v / 2)", "math.sinh(v)")}
SLOPES = {"sigmoid": ("{a} * (1 - {a})", "{a} * (1.0 - {a})"), "tanh": ("1 - {a} ** 2", "1 - {a} * {a}")}
WRONG_SLOPES = {"sigmoid": ("1 - {a}", "{a} * (1 + {a})", "{a} * ({a} - 1)", "1 + {a} * (1 - {a})"),
                "tanh": ("1 - {a}", "(1 - {a}) ** 2", "1 + {a} ** 2")}
ANTIDERIVATIVES = {"sigmoid": "math.log(1 + math.exp({a}))", "tanh": "math.log(math.cosh({a}))"}
NAMES = {"sigmoid": (("sigmoid", "sigmoid_slope"), ("sig", "dsig"), ("transfer", "transfer_derivative")),
         "tanh": (("tanh", "dtanh"), ("squash", "squash_slope"))}


@dataclass(frozen=True)
class Floats:
    """A network with one hidden layer in plain Python, and the habits of its author."""

    words: dict
    hidden: str                     # activation of the hidden layer
    loss: str                       # "squared" or "binary"; the output is a sigmoid
    downhill: bool
    with_helper: bool               # the slope is a function
    functions: dict                 # activation -> names of the function and its slope
    rate: str
    rate_value: float
    sizes: tuple
    samples: int
    form: int

    @property
    def op(self):
        """The operator of an update."""
        return "-" if self.downhill else "+"

    @property
    def back_op(self):
        """The operator of an update in the wrong direction."""
        return "+" if self.downhill else "-"

    @property
    def parameters(self):
        """The names of the parameters."""
        return tuple(self.words[role] for role in ("w1", "b1", "w2", "b2"))

    @property
    def turns(self):
        """The labels of the lines that decide direction and size of the whole step."""
        return ("d2", "uw1", "ub1", "uw2", "ub2")

    @property
    def kinds(self):
        """The activations that are used."""
        return sorted({self.hidden, "sigmoid"})

    def slope(self, kind, value):
        """Returns the slope of an activation whose value is given."""
        if self.with_helper:
            return f"{self.functions[kind][1]}({value})"
        return SLOPES[kind][self.form % 2].format(a=value)

    def needs_slope(self, kind):
        """Tells whether a slope of this kind is used."""
        return kind == self.hidden or self.loss == "squared"

    def helpers(self):
        """Returns the functions of the program."""
        lines = []
        for kind in self.kinds:
            name, slope = self.functions[kind]
            right = FUNCTIONS[kind][self.form % len(FUNCTIONS[kind])]
            users = [label for label, used in (("d1", self.hidden), ("d2", "sigmoid")) if used == kind]
            accepts = (f"slope:{kind}", *users)
            lines += block(f"def {name}(v):", [line(f"return {right}", f"act:{kind}", *(
                Edit("activation-formula", f"return {text}", accepts, name)
                for text in WRONG_FUNCTIONS[kind]))])
            lines.append(line(""))
            if self.with_helper and self.needs_slope(kind):
                lines += self.slope_function(kind, slope) + [line("")]
        return lines

    def slope_function(self, kind, name):
        """Returns the function for a slope."""
        texts = [("slope-formula-helper", text) for text in WRONG_SLOPES[kind]]
        texts.append(("antiderivative-as-slope", ANTIDERIVATIVES[kind]))
        wrong = [Edit(edit, f"return {text.format(a='v')}", helper=name) for edit, text in texts]
        return block(f"def {name}(v):", [
            line(f"return {SLOPES[kind][self.form % 2].format(a='v')}", f"slope:{kind}", *wrong)])

    def sloped(self, kind, error, value, others=()):
        """Returns an error times a slope and its wrong variants; `others` may stand in for the value."""
        right = times(error, self.slope(kind, value))
        wrong = [Edit("missing-slope", error)]
        wrong += [Edit(name, times(error, self.slope(kind, other))) for name, other in others]
        if not self.with_helper:
            wrong += [Edit("slope-formula-inline", times(error, text.format(a=value)))
                      for text in WRONG_SLOPES[kind]]
            wrong.append(Edit("antiderivative-as-slope", times(error, ANTIDERIVATIVES[kind].format(a=value))))
        other = "tanh" if kind == "sigmoid" else "sigmoid"
        wrong.append(Edit("slope-of-other-activation", times(error, SLOPES[other][0].format(a=value))))
        return right, wrong

    def output_delta(self, o, t):
        """Returns the delta of an output and its wrong variants."""
        sides = (o, t) if self.downhill else (t, o)
        error, swapped = f"{sides[0]} - {sides[1]}", f"{sides[1]} - {sides[0]}"
        if self.loss == "binary":
            return error, [Edit("difference-swapped", swapped),
                           Edit("extra-slope", times(error, f"{o} * (1 - {o})"), ("loss",)),
                           Edit("extra-factor", f"2 * ({error})", ("loss",))]
        slope = self.slope("sigmoid", o)
        right, wrong = self.sloped("sigmoid", error, o)
        return right, [*wrong, Edit("difference-swapped", times(swapped, slope)),
                       Edit("error-squared", times(f"({error}) ** 2", slope), ("loss",)),
                       Edit("extra-factor", times("2", error, slope), ("loss",))]

    def loss_terms(self, o, t):
        """Returns the loss of one output and its wrong variants."""
        if self.loss == "squared":
            return f"0.5 * ({t} - {o}) ** 2", [Edit("loss-power", f"0.5 * ({t} - {o}) ** 4", ("d2",)),
                                              Edit("loss-power", f"0.5 * abs({t} - {o})", ("d2",))]
        right = f"-{t} * math.log({o}) - (1 - {t}) * math.log(1 - {o})"
        return right, [Edit("loss-half-missing", f"-{t} * math.log({o})", ("d2",)),
                       Edit("loss-log", right.replace(f"math.log({o})", f"math.log(1 + {o})"), ("d2",))]

    def activated(self, layer, kind, value):
        """Returns an activation of a layer and the wrong ones."""
        other = "tanh" if kind == "sigmoid" else "sigmoid"
        texts = {"tanh": f"math.tanh({value})", "sigmoid": f"1 / (1 + math.exp(-{factor(value)}))"}
        accepts = ("d1",) if layer == "1" else ("d2", "loss")
        helper = self.functions[kind][1] if self.with_helper else ""
        return f"{self.functions[kind][0]}({value})", [
            Edit("forward-other-activation", texts[other], accepts, helper),
            Edit("forward-no-activation", value, accepts, helper)]

    def data(self, rng):
        """Returns the lines with the samples and their targets."""
        rows = [[rng.randint(-9, 10) / 10 for _ in range(self.sizes[0])] for _ in range(self.samples)]
        goals = [[rng.randint(0, 1) if self.loss == "binary" else rng.randint(1, 9) / 10
                  for _ in range(self.sizes[2])] for _ in range(self.samples)]
        return [line(f"rows = {rows}"), line(f"goals = {goals}")]


def random_floats(rng):
    """Draws a network in plain Python."""
    hidden = rng.choice(("sigmoid", "sigmoid", "tanh"))
    rate_value = rng.choice((0.5, 0.1, 0.2))
    rate = rng.choice(("lr", "rate", "alpha", "eta", str(rate_value)))
    inputs, units, outputs = rng.randint(2, 3), rng.randint(2, 4), rng.choice((1, 1, 2, 3))
    functions = {kind: rng.choice(NAMES[kind]) for kind in sorted({hidden, "sigmoid"})}
    return Floats(
        words=rng.choice(WORDS), hidden=hidden, loss=rng.choice(("squared", "squared", "binary")),
        downhill=rng.random() < 0.7, with_helper=rng.random() < 0.5, functions=functions, rate=rate,
        rate_value=rate_value, sizes=(inputs, units, outputs), samples=rng.randint(3, 6),
        form=rng.randrange(12))
