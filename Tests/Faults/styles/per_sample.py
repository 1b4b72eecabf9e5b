"""One sample at a time: vectors, np.outer, two nested loops."""

from network import random_network
from program import block, line
from setting import constants, data_lines, finished, head, weight_lines
from taste import random_taste
from unrolled import Unrolled
from vocabulary import Names, random_words

HELD_OUT = False


def write(rng):
    """Returns a random correct program."""
    net = random_network(rng, folds=("none",), depths=(1, 2, 2, 2, 3, 3))
    taste = random_taste(rng, net, "one")
    data, labels = rng.choice((("X", "Y"), ("data", "targets"), ("inputs", "labels"), ("rows", "wanted")))
    words = dict(random_words(rng, net.depth), x="x", y=rng.choice(("t", "y", "target")))
    if words["a"] == "l{i}":
        words["x"] = "l0"
    writer = Unrolled(rng, net, Names(words), taste)
    whole = Unrolled(rng, net, Names(dict(words, x=data, y=labels)), taste)
    imports, seed = head(rng)
    loss_lines, loss = writer.loss(rng.choice(("loss", "err", "cost")))
    forward, backward, updates = writer.forward(), writer.backward(), writer.updates()
    total = [line("total += " + loss, "total")] if loss_lines and rng.random() < 0.6 else []
    steps = forward + loss_lines + total + backward + updates
    inner = sample_loop(rng, words, data, labels, steps)
    rounds = [line("total = 0.0")] * bool(total) + inner + [line("print(epoch, total)")] * bool(total)
    lines = imports + writer.functions() + [seed, *data_lines(whole), *constants(writer, with_count=False)]
    lines += weight_lines(writer) + block(f"for epoch in range({rng.randint(2, 3)}):", rounds)
    return finished("per_sample", writer, lines, loss, forward[0].label, (total or backward)[0].label)


def sample_loop(rng, words, data, labels, steps):
    """Returns the loop over the samples."""
    names = dict(x=words["x"], y=words["y"], data=data, labels=labels)
    if rng.random() < 0.6:
        return block("for {x}, {y} in zip({data}, {labels}):".format(**names), steps)
    picked = [line("{x} = {data}[k]".format(**names)), line("{y} = {labels}[k]".format(**names))]
    return block(f"for k in range(len({data})):", picked + steps)
