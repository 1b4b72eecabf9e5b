"""Gradients of single samples are added up for one update; the cost has a forward pass of its own."""

from dataclasses import replace

from network import random_network
from phrases import activation
from program import block, line
from setting import constants, data_lines, finished, head, weight_lines
from taste import random_taste
from unrolled import Unrolled
from vocabulary import Names, random_words

HELD_OUT = False


def write(rng):
    """Returns a random correct program."""
    net = random_network(rng, folds=("none", "rate"), depths=(1, 2, 2, 3), decay=0)
    net = replace(net, integer_labels=False)
    taste = random_taste(rng, net, "one", merged=False, loss_in="line")
    words = dict(random_words(rng, net.depth), x="x", y=rng.choice(("t", "target")))
    if words["a"] == "l{i}":
        words["x"] = "l0"
    writer = Unrolled(rng, net, Names(words), taste, gathers=True)
    whole = Unrolled(rng, net, Names(dict(words, x="X", y="Y")), taste)
    imports, seed = head(rng)
    cost = cost_function(writer)
    # The loss is computed by another function, so a slip in this forward pass can be repaired here only.
    forward = [replace(row, edits=tuple(replace(edit, accepts=(), helper="") for edit in row.edits))
               for row in writer.forward()]
    samples = block(f"for {words['x']}, {words['y']} in zip(X, Y):", forward + writer.backward())
    loop = [line("J = cost()", "begin"), line("print(step, J)", "report")]
    loop += zeros(writer) + samples + writer.updates()
    lines = imports + writer.functions() + predict_function(writer) + cost
    lines += [seed, *data_lines(whole), *constants(whole, with_count=False)]
    lines += [line(f"{taste.count} = len(X)")] * net.mean + weight_lines(writer)
    lines += block(f"for step in range({rng.randint(3, 6)}):", loop)
    return finished("accumulated", writer, lines, "J", "begin", "report")


def predict_function(writer):
    """Returns the function with the forward pass alone."""
    lines, value = [], writer.names.x
    for i in writer.layers:
        total = writer.taste.layout.affine(value, writer.names.w(i))
        total += f" + {writer.names.b(i)}" if writer.net.bias else ""
        kind, value = writer.net.activations[i], "v"
        lines.append(line(f"v = {activation(kind, total, writer.taste.named(kind)[0])}"))
    return block(f"def predict({writer.names.x}):", lines + [line("return v")]) + [line("")]


def cost_function(writer):
    """Returns the function that adds up the loss over all samples."""
    single = Unrolled(writer.rng, replace(writer.net, mean=False), writer.names, writer.taste)
    terms, _ = single.loss("one")
    x, y, output = writer.names.x, writer.names.y, writer.names.a(writer.net.depth)
    inside = [line(f"{output} = predict({x})"), *terms, line("total += one")]
    share = f"total / {writer.taste.count}" if writer.net.mean else "total"
    return block("def cost():", [line("total = 0.0"), *block(f"for {x}, {y} in zip(X, Y):", inside),
                                 line(f"return {share}")]) + [line("")]


def zeros(writer):
    """Returns the lines that set the sums to zero."""
    names = writer.names
    pairs = [(names.dw(i), names.w(i)) for i in writer.layers]
    pairs += [(names.db(i), names.b(i)) for i in writer.layers] if writer.net.bias else []
    return [line(f"{gradient} = np.zeros_like({parameter})") for gradient, parameter in pairs]
