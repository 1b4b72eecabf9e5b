"""A flat script with momentum: every parameter has a velocity."""

from network import random_network
from program import block
from setting import constants, data_lines, finished, head, report, weight_lines
from taste import random_taste
from unrolled import Unrolled
from vocabulary import RATES, Names, random_words

HELD_OUT = False


def write(rng):
    """Returns a random correct program."""
    net = random_network(rng, folds=("none", "error", "gradient"), depths=(1, 2, 2, 3))
    taste = random_taste(rng, net, rng.choice(("rows", "rows", "columns")), merged=False,
                         decay_at=rng.choice(("gradient", "line")), rate=rng.choice(RATES),
                         rate_value=rng.choice((0.1, 0.05, 0.01)))
    writer = Unrolled(rng, net, Names(random_words(rng, net.depth)), taste)
    imports, seed = head(rng)
    loss_lines, loss = writer.loss(rng.choice(("loss", "cost", "E")))
    forward, backward = writer.forward(), writer.backward()
    shown = report(rng, loss, "step") if loss_lines else []
    loop = block(f"for step in range({rng.randint(3, 6)}):",
                 forward + loss_lines + shown + backward + writer.momentum_updates())
    lines = imports + writer.functions() + [seed, *data_lines(writer), *constants(writer)]
    lines += weight_lines(writer) + writer.velocity_lines() + loop
    return finished("momentum", writer, lines, loss, forward[0].label, (shown or backward)[0].label)
