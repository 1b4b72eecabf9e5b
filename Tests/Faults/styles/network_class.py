"""A class with forward, backward and train; the parameters are attributes."""

from network import random_network
from program import block, line
from setting import constants, data_lines, finished, head, report, weight_lines
from taste import random_taste
from unrolled import Unrolled
from vocabulary import NUMBERED, Names

HELD_OUT = False


def write(rng):
    """Returns a random correct program."""
    net = random_network(rng)
    methods = rng.random() < 0.5
    layout = rng.choice(("rows", "rows", "columns"))
    words = dict(rng.choice(NUMBERED), x="X", y=rng.choice(("y", "Y", "target")))
    if words["a"] == "l{i}":
        words["a"] = "layer{i}"
    writer = Unrolled(rng, net, Names(words, holder="self.{}", values="self.{}"),
                      random_taste(rng, net, layout), methods=methods)
    imports, seed = head(rng)
    functions = writer.functions()
    name = rng.choice(("NeuralNetwork", "Net", "Network", "MLP"))
    body = block("def __init__(self):", weight_lines(writer)) + [line("")]
    body += functions if methods else []
    forward = writer.forward()
    output = writer.names.a(net.depth)
    body += block(f"def forward(self, {words['x']}):", forward + [line(f"return {output}")]) + [line("")]
    backward = writer.backward() + writer.updates()
    body += block(f"def backward(self, {words['x']}, {words['y']}):", counted(writer) + backward) + [line("")]
    loss_lines, loss = writer.loss(rng.choice(("loss", "cost")))
    train = [line(f"self.forward({words['x']})", "begin"), *loss_lines]
    train += report(rng, loss) if loss_lines else []
    train.append(line(f"self.backward({words['x']}, {words['y']})", "send"))
    body += block(f"def train(self, {words['x']}, {words['y']}, steps):",
                  counted(writer) + block("for i in range(steps):", train)) + [line("")]
    lines = imports + ([] if methods else functions) + block(f"class {name}:", body)
    lines += [seed, *data_lines(writer), *constants(writer, with_count=False), line(f"net = {name}()")]
    lines.append(line(f"net.train({words['x']}, {words['y']}, {rng.randint(4, 8)})"))
    return finished("network_class", writer, lines, loss, "begin", "send")


def counted(writer):
    """Returns the line that counts the samples, where it is needed."""
    return [row for row in constants(writer) if row.text.startswith(f"{writer.taste.count} =")]
