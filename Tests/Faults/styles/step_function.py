"""A function that takes the parameters and returns new ones; the loop binds them again."""

from network import random_network
from program import block, line
from setting import constants, data_lines, finished, head, weight_lines
from taste import random_taste
from unrolled import Unrolled
from vocabulary import Names, random_words

HELD_OUT = True


def write(rng):
    """Returns a random correct program."""
    net = random_network(rng, depths=(1, 2, 2, 3))
    taste = random_taste(rng, net, rng.choice(("rows", "columns")),
                         loss_in=rng.choice(("line", "line", "outside")))
    writer = Unrolled(rng, net, Names(random_words(rng, net.depth)), taste)
    names, name = writer.names, rng.choice(("step", "update", "train_step", "one_pass"))
    imports, seed = head(rng)
    loss_lines, loss = writer.loss(rng.choice(("loss", "cost", "err")))
    forward, backward = writer.forward(), writer.backward()
    passed = ", ".join(writer.parameters)
    results = passed + ", " + loss if loss_lines else passed
    count = [row for row in constants(writer) if row.text.startswith(f"{taste.count} =")]
    inside = forward + count + loss_lines + backward + writer.updates() + [line(f"return {results}")]
    lines = imports + writer.functions() + block(f"def {name}({names.x}, {names.y}, {passed}):", inside)
    lines += [line(""), seed, *data_lines(writer), *constants(writer, with_count=False)]
    lines += weight_lines(writer)
    lines += block(f"for i in range({rng.randint(4, 8)}):",
                   [line(f"{results} = {name}({names.x}, {names.y}, {passed})")]
                   + [line(f"print(i, {loss})")] * bool(loss_lines))
    return finished("step_function", writer, lines, loss, forward[0].label, backward[0].label)
