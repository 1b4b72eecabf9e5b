"""Functions for forward pass, backward pass and update; parameters and gradients in dictionaries."""

from network import random_network
from program import Edit, block, line
from setting import constants, data_lines, finished, head, report, weight_lines
from taste import random_taste
from unrolled import Unrolled
from vocabulary import NUMBERED, RATES, Names

HELD_OUT = False


def write(rng):
    """Returns a random correct program."""
    net = random_network(rng, depths=(1, 2, 2, 2, 3))
    taste = random_taste(rng, net, rng.choice(("rows", "columns", "columns")), merged=False,
                         rate=rng.choice(RATES), rate_value=rng.choice((0.1, 0.05, 0.01)),
                         decay_at=rng.choice(("gradient", "line")))
    words = rng.choice(NUMBERED[:2] + NUMBERED[5:])
    store = rng.choice(("P", "params", "parameters"))
    kept = store + '["{}"]'
    direct = rng.random() < 0.4
    inner = Unrolled(rng, net, Names(words, holder=kept if direct else "{}"), taste)
    outer = Unrolled(rng, net, Names(words, holder=kept, gradients='grads["{}"]'), taste)
    imports, seed = head(rng)
    loss_lines, loss = outer.loss(rng.choice(("loss", "cost", "c")))
    shown = report(rng, loss) if loss_lines else []
    lines = imports + inner.functions() + start_function(outer, store)
    lines += forward_function(inner, store, direct)
    lines += backward_function(inner, store, direct) + update_function(outer, store)
    lines += [seed, *data_lines(outer), *constants(outer), line(f"{store} = init()")]
    names, output = outer.names, outer.names.a(net.depth)
    loop = [line(f"{output}, cache = forward({names.x}, {store})", "begin"), *loss_lines, *shown,
            line(f"grads = backward({names.x}, {names.y}, {store}, cache)", "send"),
            line(f"{store} = update({store}, grads, {taste.rate})")]
    lines += block(f"for i in range({rng.randint(4, 8)}):", loop)
    at = shown[0].label if shown else "send"
    return finished("dictionary", outer, lines, loss, "begin", at)


def start_function(writer, store):
    """Returns the function that makes the parameters."""
    inside = [line(f"{store} = {{}}"), *weight_lines(writer), line(f"return {store}")]
    return block("def init():", inside) + [line("")]


def unpacked(writer, store):
    """Returns lines that take the parameters out of their dictionary."""
    names = writer.parameters
    return [line(f'{name} = {store}["{name}"]') for name in names]


def cached(writer):
    """Returns the names that the forward pass hands on."""
    names = [writer.names.z(i) for i in writer.layers if writer.has_sum(i)]
    return names + [writer.names.a(i) for i in writer.layers]


def forward_function(writer, store, direct):
    """Returns the function with the forward pass."""
    kept = ", ".join(f'"{name}": {name}' for name in cached(writer))
    inside = ([] if direct else unpacked(writer, store)) + writer.forward()
    inside += [line(f"cache = {{{kept}}}"), line(f"return {writer.names.a(writer.net.depth)}, cache")]
    return block(f"def forward({writer.names.x}, {store}):", inside) + [line("")]


def backward_function(writer, store, direct):
    """Returns the function with the backward pass."""
    names = writer.names
    gradients = [names.dw(i) for i in writer.layers]
    gradients += [names.db(i) for i in writer.layers] if writer.net.bias else []
    inside = [] if direct else unpacked(writer, store)
    inside += [line(f'{name} = cache["{name}"]') for name in cached(writer)]
    inside += writer.backward()
    inside.append(line("return {" + ", ".join(f'"{name}": {name}' for name in gradients) + "}"))
    return block(f"def backward({names.x}, {names.y}, {store}, cache):", inside) + [line("")]


def update_function(writer, store):
    """Returns the function with the updates, line by line or as a loop over the names."""
    words = writer.names.words
    looped = (words["dw"], words["db"]) == ("d" + words["w"], "d" + words["b"]) and writer.rng.random() < 0.5
    inside = loop_over_names(writer, store) if looped and writer.net.fold != "rate" else writer.updates()
    inside.append(line(f"return {store}"))
    return block(f"def update({store}, grads, {writer.taste.rate}):", inside) + [line("")]


def loop_over_names(writer, store):
    """Returns a loop that updates all parameters."""
    parameter, gradient, op = f"{store}[key]", 'grads["d" + key]', writer.taste.op
    accepts = () if writer.net.decay else (writer.first_error,)
    return block(f"for key in {store}:", [line(
        writer.moved(parameter, gradient, op), "ul",
        Edit("sign-of-update", writer.moved(parameter, gradient, writer.taste.back_op), accepts),
        Edit("never-updated", f"{parameter} {op} {writer.step(gradient)}"),
        Edit("update-replaces-parameter", f"{parameter} ={op} {writer.step(gradient)}"))])
