"""A flat script: samples as rows, every layer written out."""

from network import random_network
from program import block, line
from setting import constants, data_lines, finished, head, report, weight_lines
from taste import random_taste
from unrolled import Unrolled
from vocabulary import Names, random_words

HELD_OUT = False


def write(rng):
    """Returns a random correct program."""
    net = random_network(rng)
    taste = random_taste(rng, net, loss_in=rng.choice(("line", "line", "outside")))
    writer = Unrolled(rng, net, Names(random_words(rng, net.depth)), taste)
    imports, seed = head(rng)
    loss_lines, loss = writer.loss(rng.choice(("loss", "cost", "J")))
    forward, backward, updates = writer.forward(), writer.backward(), writer.updates()
    shown = report(rng, loss) if loss_lines else []
    loop = block(f"for i in range({rng.randint(4, 8)}):",
                 forward + loss_lines + shown + backward + updates)
    start = [seed, *data_lines(writer), *constants(writer), *weight_lines(writer)]
    lines = imports + writer.functions() + start + loop + [line(f"print({writer.names.a(net.depth)})")]
    at = (shown or backward)[0].label
    return finished("flat", writer, lines, loss, forward[0].label, at)
