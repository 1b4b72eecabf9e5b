"""Objects with forward and backward for every layer, activations included; loops over a list of them."""

from dataclasses import dataclass, replace

from looped import CENTRE
from network import random_network
from program import Edit, block, line, rewritten
from setting import STARTS, constants, data_lines, filled, finished, head, report
from taste import random_taste
from unrolled import Unrolled
from unrolled.base import assigned
from vocabulary import RATES, Names

HELD_OUT = False
CLASSES = {"sigmoid": "Sigmoid", "tanh": "Tanh", "relu": "ReLU"}


@dataclass(frozen=True)
class OwnNames:
    """The names inside the class of a layer."""

    stored: bool                    # gradients are attributes

    def w(self, i):
        """The weights."""
        return "self.W"

    def b(self, i):
        """The biases."""
        return "self.b"

    def a(self, i):
        """The input for the layer below, else the output."""
        return "self.x" if i < CENTRE else "self.out"

    def z(self, i):
        """What an activation is applied to."""
        return "self.x"

    def d(self, i):
        """The error that comes in."""
        return "grad"

    def e(self, i):
        """The error that comes in."""
        return "grad"

    def dw(self, i):
        """The gradient of the weights."""
        return "self.dW" if self.stored else "dW"

    def db(self, i):
        """The gradient of the biases."""
        return "self.db" if self.stored else "db"

    def word(self, role, i):
        """The bare name of a parameter."""
        return {"w": "W", "b": "b"}[role]


class Part(Unrolled):
    """Writes the lines of one layer object."""

    @property
    def layers(self):
        return range(CENTRE, CENTRE + 1)

    @property
    def inputs(self):
        return range(CENTRE - 1, CENTRE)

    def has_sum(self, i):
        return True

    def splits_error(self, i):
        return False

    def sends_back(self, i):
        return "back", "back"


class Loop(Unrolled):
    """Writes the training loop over the objects."""

    @property
    def parameters(self):
        dense = [k for k, made in enumerate(instances(self.net)) if made.startswith("Dense")]
        roles = ("W", "b") if self.net.bias else ("W",)
        return tuple(f"net[{k}].{role}" for role in roles for k in dense)

    @property
    def update_labels(self):
        return (f"uw{CENTRE}", f"ub{CENTRE}")

    def error_lines(self):
        """Returns the lines that compute the slope of the loss at the output."""
        if self.net.integer_labels:
            return self.picked_delta(self.net.depth)
        error, wrong = self.output_error()
        if self.net.loss == "softmax":
            wrong += self.extra_slopes(error)
        return [line(f"grad = {error}", f"d{self.net.depth}", *assigned("grad", wrong))]


def write(rng):
    """Returns a random correct program."""
    net = random_network(rng, depths=(1, 2, 2, 3), decay=0)
    taste = random_taste(rng, net, rng.choice(("rows", "rows", "columns")), merged=False, mask=False,
                         explicit=True, downhill=net.loss == "binary" or rng.random() < 0.8,
                         split_error=False, split_sum=True, slope_in="inline", rate=rng.choice(RATES),
                         rate_value=rng.choice((0.1, 0.05, 0.01)))
    taste = replace(taste, helpers={kind: pair for kind, pair in taste.helpers.items() if kind == "softmax"})
    output = "probs" if net.loss == "softmax" else "out"
    words = dict(x="X", y=rng.choice(("y", "Y", "T")), a=output, e="grad", d="grad")
    loop = Loop(rng, net, Names(words), taste)
    inside = rng.random() < 0.5
    imports, seed = head(rng)
    dense = part(loop, "linear", not inside or rng.random() < 0.3)
    lines = imports + loop.functions() + dense_class(dense, inside)
    for kind in sorted({kind for kind in net.activations[1:] if kind in CLASSES}):
        lines += activation_class(part(loop, kind, False), kind)
    lines += [seed, *data_lines(loop), *constants(loop), line(f"net = [{', '.join(instances(net))}]")]
    loss_lines, loss = loop.loss(rng.choice(("loss", "cost")))
    shown = report(rng, loss) if loss_lines else []
    errors = loop.error_lines()
    body = forward_lines(loop) + loss_lines + shown + errors + backward_lines(loop, inside)
    lines += block(f"for i in range({rng.randint(3, 6)}):", body)
    return finished("layer_objects", loop, lines, loss, "begin", (shown or errors)[0].label)


def part(loop, kind, stored):
    """Returns a writer for the class of an activation or, for "linear", of the layers with weights."""
    around = replace(loop.net, sizes=(0,) * (2 * CENTRE), activations=("",) + (kind,) * (2 * CENTRE))
    return Part(loop.rng, around, OwnNames(stored), loop.taste)


def instances(net):
    """Returns the expressions that make the objects of a network."""
    made = []
    for i, kind in enumerate(net.activations[1:], 1):
        made.append(f"Dense({net.sizes[i - 1]}, {net.sizes[i]})")
        made += [f"{CLASSES[kind]}()"] if kind in CLASSES else []
    return made


def dense_class(writer, inside):
    """Returns the class of the layers with weights; the updates are in `backward` or in `step`."""
    layout, rate = writer.taste.layout, writer.taste.rate
    start = writer.rng.choice(STARTS)
    shape = layout.weight_shape("n_in", "n_out")
    begin = [line(f"self.W = {start.format(shape=shape)}")]
    begin += [line(f"self.b = {filled('np.zeros(({shape}))', layout.bias_shape('n_out'))}")] * writer.net.bias
    total, wrong = writer.weighted_sum(CENTRE)
    forward = [line("self.x = x"), line(f"return {total}", f"z{CENTRE}", *returned(wrong))]
    back, wrong = writer.sent_back(CENTRE - 1)
    updates = [writer.weight_update(CENTRE)] + ([writer.bias_update(CENTRE)] if writer.net.bias else [])
    backward = writer.gradient_lines(CENTRE)
    backward.append(line(f"back = {back}", "back", *assigned("back", wrong + writer.signed(back))))
    backward += (updates if inside else []) + [line("return back")]
    lines = block("def __init__(self, n_in, n_out):", begin) + [line("")]
    lines += block("def forward(self, x):", forward) + [line("")]
    lines += block("def backward(self, grad):", backward)
    if not inside:
        lines += [line("")] + block(f"def step(self, {rate}):", updates)
    return block("class Dense:", lines) + [line("")]


def activation_class(writer, kind):
    """Returns the class of an activation."""
    slope = f"d:{kind}"
    edits = [replace(edit, accepts=(slope,)) for edit in writer.wrong_activations(CENTRE, "x")]
    forward = [line("self.x = x"), line(f"self.out = {writer.activate(kind, 'x')}", f"a:{kind}",
                                        *assigned("self.out", edits)), line("return self.out")]
    right, wrong = writer.sloped(CENTRE, "grad")
    lines = block("def forward(self, x):", forward) + [line("")]
    lines += block("def backward(self, grad):", [line(f"return {right}", slope, *returned(wrong))])
    return block(f"class {CLASSES[kind]}:", lines) + [line("")]


def returned(edits):
    """Turns edits of an expression into edits of a return statement."""
    return rewritten(edits, lambda text: f"return {text}")


def forward_lines(loop):
    """Returns the forward pass."""
    lines = [line(f"out = {loop.names.x}", "begin")]
    lines += block("for layer in net:", [line("out = layer.forward(out)")])
    if loop.net.loss == "softmax":
        top = loop.net.depth
        lines.append(line(f"probs = {loop.activate('softmax', 'out')}", f"a{top}",
                          *assigned("probs", loop.wrong_activations(top, "out"))))
    return lines


def backward_lines(loop, inside):
    """Returns the loops that send the error back and change the parameters."""
    lines = block("for layer in reversed(net):", [line(
        "grad = layer.backward(grad)", "pass", Edit("raw-error-sent-back", "layer.backward(grad)"))])
    if inside:
        return lines
    step = line(f"layer.step({loop.taste.rate})")
    return lines + block("for layer in net:", block("if isinstance(layer, Dense):", [step]))
