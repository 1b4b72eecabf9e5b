"""One training function, samples as columns: z = W x + b."""

from network import random_network
from program import block, line
from setting import constants, data_lines, finished, head, report, weight_lines
from taste import random_taste
from unrolled import Unrolled
from vocabulary import RATES, Names, random_words

HELD_OUT = False


def write(rng):
    """Returns a random correct program."""
    net = random_network(rng)
    writer = Unrolled(rng, net, Names(random_words(rng, net.depth)), random_taste(rng, net, "columns"))
    names, name = writer.names, rng.choice(("train", "fit", "model", "learn"))
    imports, seed = head(rng)
    loss_lines, loss = writer.loss(rng.choice(("loss", "cost", "J")))
    forward, backward = writer.forward(), writer.backward()
    shown = report(rng, loss, "k") if loss_lines else []
    rounds = rng.choice(("steps", "epochs", "num_iterations"))
    loop = block(f"for k in range({rounds}):", forward + loss_lines + shown + backward + writer.updates())
    inside = weight_lines(writer) + loop + [line(f"return {', '.join(writer.parameters)}")]
    arguments = f"{names.x}, {names.y}, {rounds}"
    if writer.taste.rate in RATES:
        arguments += f", {writer.taste.rate}={writer.taste.rate_value}"
    fixed = [row for row in constants(writer) if not row.text.startswith(f"{writer.taste.rate} =")]
    lines = imports + writer.functions() + block(f"def {name}({arguments}):", fixed + inside) + [line("")]
    lines += [seed, *data_lines(writer), line(f"{name}({names.x}, {names.y}, {rng.randint(4, 8)})")]
    return finished("columns", writer, lines, loss, forward[0].label, (shown or backward)[0].label)
