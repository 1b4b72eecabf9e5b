"""No NumPy: list comprehensions with zip; the parameters are bound to new lists."""

from floats import random_floats
from program import Edit, Program, block, line, rewritten

HELD_OUT = False


def write(rng):
    """Returns a random correct program."""
    net = random_floats(rng)
    w, (inputs, units, outputs) = net.words, net.sizes
    lines = [line("import math, random"), line(""), *net.helpers()]
    lines += [line(f"random.seed({rng.randint(0, 99)})"), *net.data(rng)]
    lines += [line(f"{net.rate} = {net.rate_value}")] * net.rate.isidentifier()
    matrix = "{} = [[random.uniform(-1, 1) for _ in range({})] for _ in range({})]"
    lines += [line(matrix.format(w["w1"], inputs, units)), line(f"{w['b1']} = [0.0 for _ in range({units})]"),
              line(matrix.format(w["w2"], units, outputs)),
              line(f"{w['b2']} = [0.0 for _ in range({outputs})]")]
    text, wrong = net.loss_terms("p", "q")
    total = "loss = sum({} for p, q in zip(" + f"{w['o']}, {w['t']}))"
    loss = line(total.format(text), "loss", *rewritten(wrong, total.format))
    updates = weight_updates(net, "2", w["h"]) + weight_updates(net, "1", w["x"])
    body = [forward(net, "1", w["x"], w["h"], net.hidden), forward(net, "2", w["h"], w["o"], "sigmoid"), loss,
            output_deltas(net), hidden_deltas(net), *(updates if rng.random() < 0.5 else updates[::-1])]
    lines += block(f"for epoch in range({rng.randint(2, 3)}):",
                   block(f"for {w['x']}, {w['t']} in zip(rows, goals):", body))
    return Program("float_comprehensions", tuple(lines), "loss", "a1", "d2", net.parameters, net.rate_value,
                   net.turns)


def forward(net, layer, value, result, kind):
    """Returns the line that computes the outputs of a layer."""
    weights, bias = net.words["w" + layer], net.words["b" + layer]
    dot = f"sum(w * v for w, v in zip(row, {value}))"
    form = f"{result} = [{{}} for row, b in zip({weights}, {bias})]"
    right, wrong = net.activated(layer, kind, f"{dot} + b")
    accepts = (f"ub{layer}",)
    wrong += [Edit("forward-bias-missing", net.activated(layer, kind, dot)[0], accepts),
              Edit("forward-bias-sign", net.activated(layer, kind, f"{dot} - b")[0], accepts)]
    return line(form.format(right), f"a{layer}", *rewritten(wrong, form.format))


def output_deltas(net):
    """Returns the line that computes the deltas of the outputs."""
    w = net.words
    form = f"{w['d2']} = [{{}} for p, q in zip({w['o']}, {w['t']})]"
    right, wrong = net.output_delta("p", "q")
    return line(form.format(right), "d2", *rewritten(wrong, form.format))


def hidden_deltas(net):
    """Returns the line that computes the deltas of the hidden units."""
    w = net.words
    sent = f"sum(d * row[j] for d, row in zip({w['d2']}, {w['w2']}))"
    form = f"{w['d1']} = [{{}} for j, a in enumerate({w['h']})]"
    right, wrong = net.sloped(net.hidden, sent, "a")
    sides = ("p", "q") if net.downhill else ("q", "p")
    others = [("raw-error-sent-back", f"sum(({sides[0]} - {sides[1]}) * row[j] for p, q, row in "
                                      f"zip({w['o']}, {w['t']}, {w['w2']}))"),
              ("sum-of-weights-sent-back", f"sum(d * sum(row) for d, row in zip({w['d2']}, {w['w2']}))"),
              ("wrong-index", f"sum(d * row[0] for d, row in zip({w['d2']}, {w['w2']}))"),
              ("missing-input", f"sum({w['d2']})")]
    wrong += [Edit("other-weights-sent-back" if name == "missing-input" else name,
                   net.sloped(net.hidden, text, "a")[0]) for name, text in others]
    wrong += [Edit("sign-of-delta", f"-{right}"), Edit("extra-factor", f"2 * {right}")]
    return line(form.format(right), "d1", *rewritten(wrong, form.format))


def weight_updates(net, layer, value):
    """Returns the lines that make the new weights and biases of a layer."""
    weights, bias, delta = (net.words[role + layer] for role in "wbd")
    output = net.words["o" if layer == "2" else "h"]
    other = net.words["d1" if layer == "2" else "d2"]

    def new_weights(step=f"{net.rate} * d * v", op=net.op, values=value, deltas=delta, target=weights):
        """Returns the line for the weights."""
        row = f"[w {op} {step} for w, v in zip(row, {values})]"
        return f"{target} = [{row} for row, d in zip({weights}, {deltas})]"

    def new_bias(step=f"{net.rate} * d", op=net.op, deltas=delta, target=bias):
        """Returns the line for the biases."""
        return f"{target} = [b {op} {step} for b, d in zip({bias}, {deltas})]"

    edits = [Edit("sign-of-update", new_weights(op=net.back_op)),
             Edit("never-updated", new_weights(target=f"new_{weights}")),
             Edit("missing-input", new_weights(step=f"{net.rate} * d")),
             Edit("own-output", new_weights(values=output)),
             Edit("delta-of-other-layer", new_weights(deltas=other)),
             Edit("update-replaces-parameter", new_weights().replace(f"w {net.op} ", f"{net.op}"))]
    if layer == "2":
        edits.append(Edit("update-order", new_weights(), ("d1",), before="d1"))
    bias_edits = [Edit("sign-of-update", new_bias(op=net.back_op)),
                  Edit("never-updated", new_bias(target=f"new_{bias}")),
                  Edit("bias-times-bias", new_bias(step=f"{net.rate} * d * b")),
                  Edit("bias-sum-of-all", new_bias(step=f"{net.rate} * sum({delta})")),
                  Edit("delta-of-other-layer", new_bias(deltas=other)),
                  Edit("update-replaces-parameter", new_bias().replace(f"b {net.op} ", f"{net.op}"))]
    return [line(new_weights(), f"uw{layer}", *edits), line(new_bias(), f"ub{layer}", *bias_edits)]
