"""One unit: a vector of weights and a number for the bias; logistic or linear regression."""

from dataclasses import replace

from layout import Rows
from network import random_network
from phrases import product
from program import block, line
from setting import constants, finished, head, report
from taste import random_taste
from unrolled import Unrolled
from vocabulary import RATES, Names

HELD_OUT = False
WORDS = (dict(x="X", y="y", w="w", b="b", z="z", a="p", e="error", d="delta", dw="dw", db="db"),
         dict(x="X", y="Y", w="w", b="b", z="Z", a="A", e="dA", d="dZ", dw="dw", db="db"),
         dict(x="features", y="targets", w="weights", b="bias", z="scores", a="predictions", e="miss",
              d="output_error", dw="gradient", db="bias_gradient"),
         dict(x="x", y="t", w="theta", b="theta0", z="lin", a="h", e="err", d="diff", dw="grad", db="grad0"))
DATA = ("np.random.randn({n}, {k})", "np.random.rand({n}, {k})", "np.random.normal(0, 1, ({n}, {k}))")
LABELS = ("(X.sum(axis=1) > {c}).astype(float)", "(np.random.rand({n}) > 0.5).astype(float)",
          "np.random.randint(0, 2, {n})")
VALUES = ("np.random.rand({n})", "X.dot(np.random.rand({k})) + 0.1 * np.random.randn({n})")


class OneUnit(Rows):
    """The output is a vector with a number for each sample."""

    def gradient(self, value, delta):
        if self.sum_form % 4 == 3:
            return product(delta, value, self.dot)
        return super().gradient(value, delta)

    def wrong_gradients(self, value, delta):
        return [("elementwise-for-dot", f"np.sum({value} * {delta}.reshape(-1, 1))"),
                ("missing-input", f"np.sum({delta})"), ("factors-swapped", product(value, delta, self.dot)),
                ("elementwise-for-dot", f"np.sum({value}.T * {delta}, axis=0)")]

    def bias(self, delta, count):
        forms = (f"np.sum({delta})", f"{delta}.sum()", product(f"np.ones({count})", delta, self.dot))
        return forms[self.sum_form % len(forms)]

    def mean_bias(self, delta):
        return f"np.mean({delta})"

    def wrong_bias(self, delta):
        return [("bias-not-summed", delta)]

    def bias_of_weights(self, gradient):
        return f"np.sum({gradient})"


def write(rng):
    """Returns a random correct program."""
    net = random_network(rng, depths=(1,), losses=("binary", "binary", "squared"))
    net = replace(net, sizes=(rng.randint(2, 5), 1), activations=("", rng.choice(("sigmoid", "linear")))
                  if net.loss == "squared" else net.activations)
    taste = random_taste(rng, net)
    layout = OneUnit(taste.layout.dot, True, taste.layout.sum_form)
    writer = Unrolled(rng, net, Names(rng.choice(WORDS)), replace(taste, layout=layout))
    names = writer.names
    imports, seed = head(rng)
    loss_lines, loss = writer.loss(rng.choice(("loss", "cost", "J")))
    forward, backward = writer.forward(), writer.backward()
    shown = report(rng, loss) if loss_lines else []
    zeros = rng.choice(("np.zeros({})", "np.random.randn({}) * 0.1"))
    start = [line(f"{names.w(1)} = {zeros.format(net.sizes[0])}"),
             line(f"{names.b(1)} = {rng.choice(('0.0', '0.1'))}")]
    loop = block(f"for i in range({rng.randint(5, 9)}):",
                 forward + loss_lines + shown + backward + writer.updates())
    count = [line(f"{taste.count} = {rng.choice((taste.layout.count(names.x), f'len({names.y})'))}")]
    fixed = constants(writer, with_count=False)
    if rng.random() < 0.5:
        lines = imports + writer.functions() + [seed, *data(writer), *fixed, *count, *start, *loop]
    else:
        arguments = f"{names.x}, {names.y}" + f", {taste.rate}" * (taste.rate in RATES)
        inside = count + start + loop + [line(f"return {names.w(1)}, {names.b(1)}")]
        lines = imports + writer.functions() + block(f"def fit({arguments}):", inside) + [line("")]
        lines += [seed, *data(writer), *fixed, line(f"print(fit({arguments}))")]
    return finished("logistic", writer, lines, loss, forward[0].label, (shown or backward)[0].label)


def data(writer):
    """Returns the lines that make inputs and targets."""
    net, names, rng = writer.net, writer.names, writer.rng
    numbers = dict(n=net.samples, k=net.sizes[0], c=rng.choice((0, 1)))
    targets = rng.choice(LABELS if net.loss == "binary" else VALUES).format(**numbers)
    return [line(f"{names.x} = {rng.choice(DATA).format(**numbers)}"),
            line(f"{names.y} = {targets.replace('X.', names.x + '.')}")]
