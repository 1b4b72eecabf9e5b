"""Minibatches, shuffled or in order."""

from network import random_network
from program import block, line
from setting import constants, data_lines, finished, head, weight_lines
from taste import random_taste
from unrolled import Unrolled
from vocabulary import Names, random_words

HELD_OUT = False


def write(rng):
    """Returns a random correct program."""
    net = random_network(rng, samples=(8, 14), losses=("squared", "binary", "softmax", "softmax"),
                         hidden=("relu", "relu", "tanh", "sigmoid"), depths=(1, 2, 2, 3), decay=0.4)
    taste = random_taste(rng, net)
    words = random_words(rng, net.depth)
    batch, labels = rng.choice((("xb", "yb"), ("batch_x", "batch_y"), ("X_batch", "y_batch"), ("bx", "by")))
    writer = Unrolled(rng, net, Names(dict(words, x=batch, y=labels)), taste)
    whole = Unrolled(rng, net, Names(dict(words, x="X", y="Y")), taste)
    imports, seed = head(rng)
    loss_lines, loss = writer.loss(rng.choice(("loss", "cost")))
    picked, header = batch_lines(rng, batch, labels)
    count = [row for row in constants(writer) if row.text.startswith(f"{taste.count} =")]
    count = [line(f"{taste.count} = {rng.choice((f'len({batch})', f'{batch}.shape[0]'))}")] * bool(count)
    total = [line(f"total += {loss}", "total")] if loss_lines and rng.random() < 0.5 else []
    forward, backward = writer.forward(), writer.backward()
    inner = picked + count + forward + loss_lines + total + backward + writer.updates()
    rounds = header[:-1] + [line("total = 0.0")] * bool(total) + block(header[-1].text, inner)
    rounds += [line("print(epoch, total)")] * bool(total)
    lines = imports + writer.functions() + [seed, *data_lines(whole), *constants(writer, with_count=False)]
    lines += [line(f"size = {rng.choice((3, 4, 5))}"), *weight_lines(writer)]
    lines += block(f"for epoch in range({rng.randint(2, 3)}):", rounds)
    return finished("minibatch", writer, lines, loss, "begin", (total or backward)[0].label)


def batch_lines(rng, batch, labels):
    """Returns the lines that cut a batch, and the header of the loop after the line that shuffles."""
    if rng.random() < 0.5:
        return [line(f"{batch} = X[k:k + size]", "begin"), line(f"{labels} = Y[k:k + size]")], \
            [line("for k in range(0, len(X), size):")]
    return [line("rows = order[k:k + size]", "begin"), line(f"{batch}, {labels} = X[rows], Y[rows]")], \
        [line("order = np.random.permutation(len(X))"), line("for k in range(0, len(X), size):")]
