"""Data, start values and the other lines around a network."""

from program import Program, block, line

DECAY_VALUE = 0.05
STARTS = ("np.random.randn({shape}) * 0.5", "2 * np.random.random(({shape})) - 1",
          "np.random.uniform(-1, 1, ({shape}))", "np.random.normal(0, 0.5, ({shape}))",
          "np.random.randn({shape})", "np.random.rand({shape}) - 0.5")
BIAS_STARTS = ("np.zeros(({shape}))", "np.zeros(({shape}))", "np.random.randn({shape}) * 0.1",
               "np.random.rand({shape})")


def data_lines(writer):
    """Returns the lines that make inputs and targets."""
    net, names, rng = writer.net, writer.names, writer.rng
    rows = rng.random() < 0.35 and not net.integer_labels and not writer.taste.layout.vector
    lines = [line(f"{names.x} = {literal(rng, writer, net.sizes[0], False)}") if rows else
             line(f"{names.x} = {drawn(rng, writer, net.sizes[0])}")]
    return lines + target_lines(writer, rows)


def drawn(rng, writer, width):
    """Returns an expression for random data."""
    shape = f"{writer.net.samples}, {width}" if writer.taste.layout.vector else \
        writer.taste.layout.data_shape(writer.net.samples, width)
    return rng.choice((f"np.random.randn({shape})", f"np.random.rand({shape})",
                       f"np.random.uniform(-1, 1, ({shape}))"))


def literal(rng, writer, width, binary, lowest=-9):
    """Returns an array written out, sample by sample, turned round for columns."""
    rows = [[rng.randint(0, 1) if binary else rng.randint(lowest, 10) / 10 for _ in range(width)]
            for _ in range(writer.net.samples)]
    text = "[" + ", ".join(str(row) for row in rows) + "]"
    return f"np.array({text})" + ".T" * (writer.taste.layout.axis == 1)


def target_lines(writer, written_out):
    """Returns the lines that make the targets."""
    net, names, rng, layout = writer.net, writer.names, writer.rng, writer.taste.layout
    width, samples, y = net.sizes[-1], net.samples, names.y
    turned = ".T" * (layout.axis == 1 and not layout.vector)
    if net.loss == "softmax":
        labels = f"np.random.randint(0, {width}, {samples})"
        if net.integer_labels:
            return [line(f"{y} = {labels}")]
        return [line(f"labels = {labels}"), line(f"{y} = np.eye({width})[labels]{turned}")]
    if written_out:
        return [line(f"{y} = {literal(rng, writer, width, net.loss == 'binary', lowest=0)}")]
    shape = f"{samples}, {width}" if layout.vector else layout.data_shape(samples, width)
    if net.loss == "binary":
        return [line(f"{y} = (np.random.rand({shape}) > 0.5).astype(float)")]
    return [line(f"{y} = np.random.rand({shape})")]


def weight_lines(writer):
    """Returns the lines that make the parameters."""
    net, names, rng, layout = writer.net, writer.names, writer.rng, writer.taste.layout
    start, bias_start = rng.choice(STARTS), rng.choice(BIAS_STARTS)
    lines = []
    for i in writer.layers:
        inputs, outputs = net.sizes[i - 1], net.sizes[i]
        lines.append(line(f"{names.w(i)} = {start.format(shape=layout.weight_shape(inputs, outputs))}"))
        if net.bias:
            lines.append(line(f"{names.b(i)} = {filled(bias_start, layout.bias_shape(outputs))}"))
    return lines


def filled(start, shape):
    """Puts a shape into a start value; one number needs no tuple."""
    text = start.format(shape=shape)
    return text if "," in shape else text.replace(f"(({shape}))", f"({shape})")


def constants(writer, with_count=True):
    """Returns the lines with the rate, the number of samples and the decay."""
    taste, rows = writer.taste, []
    if taste.rate and not taste.rate[0].isdigit():
        rows.append(line(f"{taste.rate} = {taste.rate_value}"))
    if with_count and uses_count(writer):
        number = writer.rng.choice((taste.layout.count(writer.names.x), writer.net.samples))
        rows.append(line(f"{taste.count} = {number}"))
    if writer.net.decay:
        rows.append(line(f"{taste.decay} = {DECAY_VALUE}"))
    return rows


def uses_count(writer):
    """Tells whether the number of samples is needed by name."""
    by_ones = "count" in writer.taste.layout.bias("d", "count")
    return writer.net.mean or writer.net.integer_labels or by_ones


def head(rng, extra=()):
    """Returns the imports and the seed."""
    seed = line(f"np.random.seed({rng.randint(0, 99)})")
    return [line("import numpy as np"), *(line(text) for text in extra), line("")], seed


def report(rng, loss, counter="i"):
    """Returns lines that print the loss, or none."""
    text = rng.choice((f"print({counter}, {loss})", f"print('loss', {loss})",
                       f'print("step", {counter}, "loss", {loss})'))
    forms = ([], [line(text, "report")], block(f"if {counter} % 2 == 0:", [line(text)], "report"))
    return rng.choice(forms)


def finished(style, writer, lines, loss, begin, at):
    """Returns the program of a writer."""
    rate = writer.taste.rate_value
    return Program(style, tuple(lines), loss, begin, at, writer.parameters, rate, writer.turns)
