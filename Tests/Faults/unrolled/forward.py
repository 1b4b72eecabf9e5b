"""The forward pass, layer by layer."""

from phrases import activation
from program import Edit, line, rewritten
from unrolled.base import Base, assigned


class Forward(Base):
    """The forward pass, layer by layer."""

    def forward(self):
        """Returns the lines of the forward pass."""
        lines = []
        for i in self.layers:
            lines += self.forward_layer(i)
        return lines

    def forward_layer(self, i):
        """Returns the one or two lines that compute the output of a layer."""
        names, kind = self.names, self.net.activations[i]
        total, wrong = self.weighted_sum(i)
        if not self.has_sum(i):
            edits = rewritten(wrong, lambda text: self.activate(kind, text))
            edits += self.wrong_activations(i, total)
            value = self.activate(kind, total)
            return [line(f"{names.a(i)} = {value}", f"a{i}", *assigned(names.a(i), edits))]
        first = line(f"{names.z(i)} = {total}", f"z{i}", *assigned(names.z(i), wrong))
        second = line(f"{names.a(i)} = {self.activate(kind, names.z(i))}", f"a{i}",
                      *assigned(names.a(i), self.wrong_activations(i, names.z(i))))
        return [first, second]

    def weighted_sum(self, i):
        """Returns the expression of a layer's sum and its wrong variants."""
        linear = self.taste.layout.affine(self.input(i), self.names.w(i))
        if not self.net.bias:
            return linear, []
        accepts = (f"c{i}", f"ub{i}", f"vb{i}")
        return f"{linear} + {self.names.b(i)}", [
            Edit("forward-bias-missing", linear, accepts),
            Edit("forward-bias-sign", f"{linear} - {self.names.b(i)}", accepts)]

    def activate(self, kind, value):
        """Returns an activation of an expression."""
        name = self.taste.named(kind)[0]
        return activation(kind, value, self.prefix + name if name else "")

    def wrong_activations(self, i, value):
        """Returns edits of the expression for the output of a layer."""
        kind = self.net.activations[i]
        accepts = (f"d{i}", f"d{i}:mask")
        if i == self.net.depth:
            accepts += (f"d{i}:pick", "loss")
        others = [activation(other, value) for other in ("tanh", "relu", "sigmoid") if other != kind]
        edits = [Edit("forward-other-activation", text, accepts, self.slope_helper(kind)) for text in others]
        if kind != "linear":
            edits.append(Edit("forward-no-activation", value, accepts, self.slope_helper(kind)))
        return edits
