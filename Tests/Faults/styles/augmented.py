"""The biases are the last (or first) row of the weights; a column of ones is put to every layer's input."""

from dataclasses import replace

from layout import Rows
from network import random_network
from program import Edit, block, line
from setting import constants, data_lines, finished, head, report, weight_lines
from taste import random_taste
from unrolled import Unrolled
from vocabulary import Names, random_words

HELD_OUT = False
LAST = ("np.hstack([{v}, np.ones(({n}, 1))])", "np.c_[{v}, np.ones({n})]",
        "np.column_stack([{v}, np.ones({n})])", "np.append({v}, np.ones(({n}, 1)), axis=1)",
        "np.concatenate([{v}, np.ones(({n}, 1))], axis=1)")
FIRST = ("np.hstack([np.ones(({n}, 1)), {v}])", "np.c_[np.ones({n}), {v}]",
         "np.column_stack([np.ones({n}), {v}])")


class WithOnes(Rows):
    """Samples are rows, weights have a row more than there are inputs."""

    def weight_shape(self, inputs, outputs):
        return f"{inputs + 1}, {outputs}"


class Augmented(Unrolled):
    """Puts a column of ones to every input and cuts its weights off on the way back."""

    @property
    def ones_last(self):
        """Tells whether the ones are the last column."""
        return self.taste.form % 3 > 0

    def padded(self, i):
        """Returns the name of a layer's output with the ones."""
        return f"{self.names.a(i)}_1"

    def input(self, i):
        return self.padded(i - 1)

    def padding(self, i):
        """Returns the line that puts the ones to an output."""
        forms = LAST if self.ones_last else FIRST
        text = forms[self.taste.form % len(forms)].format(v=self.names.a(i), n=self.taste.count)
        return line(f"{self.padded(i)} = {text}")

    def forward_layer(self, i):
        return super().forward_layer(i) + ([self.padding(i)] if i < self.net.depth else [])

    def way_back(self, i):
        return self.names.w(i) + ("[:-1]" if self.ones_last else "[1:]")

    def sent_back(self, i):
        right, edits = super().sent_back(i)
        other = self.names.w(i + 1) + ("[1:]" if self.ones_last else "[:-1]")
        wrong = self.taste.layout.back(self.names.d(i + 1), other)
        return right, [*edits, Edit("wrong-slice", wrong)]


def write(rng):
    """Returns a random correct program."""
    net = replace(random_network(rng, depths=(2, 2, 3), bias=0), bias=False, integer_labels=False)
    taste = random_taste(rng, net)
    layout = WithOnes(taste.layout.dot, taste.layout.flat_bias, taste.layout.sum_form)
    writer = Augmented(rng, net, Names(random_words(rng, net.depth)), replace(taste, layout=layout))
    imports, seed = head(rng)
    loss_lines, loss = writer.loss(rng.choice(("loss", "cost", "E")))
    forward, backward = writer.forward(), writer.backward()
    shown = report(rng, loss) if loss_lines else []
    count = line(f"{taste.count} = {rng.choice((net.samples, f'len({writer.names.x})'))}")
    fixed = [row for row in constants(writer) if not row.text.startswith(f"{taste.count} =")]
    lines = imports + writer.functions() + [seed, *data_lines(writer), count, *fixed, *weight_lines(writer)]
    lines += [writer.padding(0)]
    lines += block(f"for i in range({rng.randint(4, 8)}):",
                   forward + loss_lines + shown + backward + writer.updates())
    return finished("augmented", writer, lines, loss, forward[0].label, (shown or backward)[0].label)
