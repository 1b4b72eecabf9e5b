"""No NumPy: numbers in lists, nested loops over units."""

from floats import random_floats
from program import Edit, Program, added, block, line, rewritten

HELD_OUT = False


def write(rng):
    """Returns a random correct program."""
    net = random_floats(rng)
    sizes = net.sizes
    lines = [line("import math"), line("import random"), line(""), *net.helpers()]
    lines += [line(f"random.seed({rng.randint(0, 99)})"), *net.data(rng)]
    lines += [line(f"{net.rate} = {net.rate_value}")] * net.rate.isidentifier()
    lines += [line(f"n_in, n_hidden, n_out = {sizes[0]}, {sizes[1]}, {sizes[2]}"), *start_lines(net)]
    w = net.words
    steps = forward(net, "1", w["x"], w["h"], "n_in", "n_hidden", net.hidden, "ji")
    steps += forward(net, "2", w["h"], w["o"], "n_hidden", "n_out", "sigmoid", "kj")
    text, wrong = net.loss_terms(f"{w['o']}[k]", f"{w['t']}[k]")
    total = "loss = sum({} for k in range(n_out))"
    steps.append(line(total.format(text), "loss", *rewritten(wrong, total.format)))
    deltas = output_deltas(net) + hidden_deltas(net)
    updates = layer_update(net, "2", w["h"], "n_hidden", "n_out", "kj") + \
        layer_update(net, "1", w["x"], "n_in", "n_hidden", "ji")
    body = block(f"for {w['x']}, {w['t']} in zip(rows, goals):", steps + deltas + updates)
    lines += block(f"for epoch in range({rng.randint(2, 3)}):", body)
    return Program("pure_floats", tuple(lines), "loss", "begin1", "at", net.parameters, net.rate_value,
                   net.turns)


def start_lines(net):
    """Returns the lines with the start values."""
    w = net.words
    matrix = "{} = [[random.uniform(-1, 1) for _ in range({})] for _ in range({})]"
    return [line(matrix.format(w["w1"], "n_in", "n_hidden")), line(f"{w['b1']} = [0.0] * n_hidden"),
            line(matrix.format(w["w2"], "n_hidden", "n_out")), line(f"{w['b2']} = [0.0] * n_out")]


def forward(net, layer, value, result, inputs, units, kind, letters):
    """Returns the loop that computes the outputs of a layer."""
    unit, source = letters
    weights, bias = net.words["w" + layer], net.words["b" + layer]
    accepts = (f"ub{layer}",)
    same_slip = ("uw1",) if layer == "1" else ("uw2", "e1")     # these may as well follow the forward pass
    activated, wrong = net.activated(layer, kind, "s")
    inside = [
        line(f"s = {bias}[{unit}]", f"fb{layer}", Edit("forward-bias-missing", "s = 0.0", accepts),
             Edit("forward-bias-sign", f"s = -{bias}[{unit}]", accepts)),
        *block(f"for {source} in range({inputs}):", [line(
            f"s += {weights}[{unit}][{source}] * {value}[{source}]", f"fw{layer}",
            Edit("wrong-index", f"s += {weights}[{unit}][{source}] * {value}[{unit}]", same_slip),
            Edit("wrong-index", f"s += {weights}[{unit}][0] * {value}[{source}]", same_slip))]),
        added(result, f"a{layer}", activated, wrong)]
    return [line(f"{result} = []", f"begin{layer}"), *block(f"for {unit} in range({units}):", inside)]


def output_deltas(net):
    """Returns the loop that computes the deltas of the outputs."""
    d2, o, t = net.words["d2"], net.words["o"], net.words["t"]
    right, wrong = net.output_delta(f"{o}[k]", f"{t}[k]")
    wrong.append(Edit("wrong-index", right.replace(f"{t}[k]", f"{t}[0]")))
    return [line(f"{d2} = []", "at"), *block("for k in range(n_out):", [added(d2, "d2", right, wrong)])]


def hidden_deltas(net):
    """Returns the loop that computes the deltas of the hidden units."""
    w2, d1, d2, h = (net.words[role] for role in ("w2", "d1", "d2", "h"))
    raw = f"({net.words['o']}[k] - {net.words['t']}[k])" if net.downhill else \
        f"({net.words['t']}[k] - {net.words['o']}[k])"
    sent = line(f"err += {d2}[k] * {w2}[k][j]", "e1",
                Edit("raw-error-sent-back", f"err += {raw} * {w2}[k][j]"),
                Edit("wrong-index", f"err += {d2}[k] * {w2}[j][k]"),
                Edit("wrong-index", f"err += {d2}[k] * {w2}[k][0]"),
                Edit("wrong-index", f"err += {d2}[0] * {w2}[k][j]"),
                Edit("wrong-index", f"err += {d2}[j] * {w2}[k][j]"),
                Edit("sum-of-weights-sent-back", f"err += {d2}[k] * sum({w2}[k])"),
                Edit("other-weights-sent-back", f"err += {d2}[k] * {net.words['w1']}[j][k]"),
                Edit("sign-of-delta", f"err -= {d2}[k] * {w2}[k][j]"))
    right, wrong = net.sloped(net.hidden, "err", f"{h}[j]", [("slope-of-error", "err")])
    wrong += [Edit("sign-of-delta", f"-{right}"), Edit("extra-factor", f"2 * {right}")]
    inside = [line("err = 0.0"), *block("for k in range(n_out):", [sent]), added(d1, "d1", right, wrong)]
    return [line(f"{d1} = []"), *block("for j in range(n_hidden):", inside)]


def layer_update(net, layer, value, inputs, units, letters):
    """Returns the loop that changes the weights and biases of a layer."""
    unit, source = letters
    weights, bias, delta = (net.words[role + layer] for role in "wbd")
    output = net.words["o" if layer == "2" else "h"]
    other = net.words["d1" if layer == "2" else "d2"]
    entry, step = f"{weights}[{unit}][{source}]", f"{net.rate} * {delta}[{unit}] * {value}[{source}]"
    raw = f"({net.words['o']}[k] - {net.words['t']}[k])"
    nearby = source if layer == "2" else 0
    wrong = [("own-output", f"{net.rate} * {delta}[{unit}] * {output}[{unit}]"),
             ("missing-input", f"{net.rate} * {delta}[{unit}]"),
             ("wrong-index", f"{net.rate} * {delta}[{source}] * {value}[{source}]"),
             ("wrong-index", f"{net.rate} * {delta}[{unit}] * {value}[{unit}]"),
             ("delta-of-other-layer", f"{net.rate} * {other}[{nearby}] * {value}[{source}]")]
    if layer == "2" and net.loss == "squared" and net.downhill:
        wrong.append(("raw-error-in-gradient", f"{net.rate} * {raw} * {value}[{source}]"))
    edits = [Edit(name, f"{entry} {net.op}= {text}") for name, text in wrong]
    edits += [Edit("sign-of-update", f"{entry} {net.back_op}= {step}"),
              Edit("never-updated", f"{entry} {net.op} {step}"),
              Edit("update-replaces-parameter", f"{entry} ={net.op} {step}")]
    place, change = f"{bias}[{unit}]", f"{net.rate} * {delta}[{unit}]"
    bias_edits = [Edit("sign-of-update", f"{place} {net.back_op}= {change}"),
                  Edit("never-updated", f"{place} {net.op} {change}"),
                  Edit("update-replaces-parameter", f"{place} ={net.op} {change}"),
                  Edit("bias-times-bias", f"{place} {net.op}= {change} * {place}"),
                  Edit("bias-sum-of-all", f"{place} {net.op}= {net.rate} * sum({delta})"),
                  Edit("wrong-index", f"{place} {net.op}= {net.rate} * {delta}[0]"),
                  Edit("bias-from-weight-gradient", f"{place} {net.op}= {change} * sum({value})"),
                  Edit("delta-of-other-layer", f"{place} {net.op}= {net.rate} * {other}[{unit}]")]
    inner = block(f"for {source} in range({inputs}):",
                  [line(f"{entry} {net.op}= {step}", f"uw{layer}", *edits)])
    inner.append(line(f"{place} {net.op}= {change}", f"ub{layer}", *bias_edits))
    return block(f"for {unit} in range({units}):", inner)
