"""A class whose weights and biases stand in lists, with negative indices in the backward pass."""

from looped import ListNames, Lists
from network import random_network
from program import block, line
from setting import constants, data_lines, finished, head, report
from taste import random_taste

HELD_OUT = True
WORDS = (dict(w="self.weights", b="self.biases", z="zs", a="activations", dw="nabla_w", db="nabla_b",
              d="delta"),
         dict(w="self.W", b="self.B", z="z", a="a", dw="dW", db="dB", d="delta"))


def write(rng):
    """Returns a random correct program."""
    net = random_network(rng, depths=(2, 2, 3, 4), mixed=0)
    taste = random_taste(rng, net, rng.choice(("rows", "columns", "columns")), merged=False,
                         decay_at=rng.choice(("gradient", "update")), loss_in="line")
    words = rng.choice(WORDS)
    lists = Lists(rng, net, ListNames(words, "x", "y", single=("d",)), taste, methods=True)
    end = lists.at_end()
    imports, seed = head(rng)
    loss_lines, loss = end.loss(rng.choice(("loss", "cost")))
    handed = f"{words['z']}, {words['a']}" if has_sums(lists) else words["a"]
    steps = [row for row in lists.forward() if row.label != "begin"]
    forward = [line(f"{words['a']} = [x]"), *steps, line(f"return {handed}")]
    gradients = f"{words['dw']}, {words['db']}" if net.bias else words["dw"]
    backward = lists.from_the_end() if rng.random() < 0.7 else lists.handed_down(False)
    count = [row for row in constants(end) if row.text.startswith(f"{taste.count} =")]
    body = block("def __init__(self, sizes):", lists.weight_lines()[1:]) + [line("")] + end.functions()
    body += block("def forward(self, x):", forward) + [line("")]
    body += block(f"def backprop(self, {handed}, y):", backward + [line(f"return {gradients}")]) + [line("")]
    rounds = [line(f"{handed} = self.forward(x)", "begin"), *loss_lines, *report(rng, loss),
              line(f"{gradients} = self.backprop({handed}, y)", "send"), *lists.updates()]
    body += block("def train(self, x, y, rounds):", block("for i in range(rounds):", rounds)) + [line("")]
    at = rounds[1 + len(loss_lines)].label
    lines = imports + block("class Network:", body) + [seed, *data_lines(end), *count,
                                                      *constants(end, with_count=False)]
    lines += [line(f"net = Network({list(net.sizes)})"), line(f"net.train(x, y, {rng.randint(4, 8)})")]
    return finished("class_lists", end, lines, loss, "begin", at)


def has_sums(lists):
    """Tells whether the forward pass keeps the sums."""
    return lists.taste.split_sum or lists.last_has_sum()
