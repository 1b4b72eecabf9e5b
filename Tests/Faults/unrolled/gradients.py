"""The gradients of weights and biases."""

from phrases import factor, times
from program import Edit, line
from unrolled.base import Base, assigned


class Gradients(Base):
    """The gradients of weights and biases."""

    def weight_gradient(self, i, value="", delta="", text="", mean=True, decay="right"):
        """Returns the expression of a weight gradient; keywords put in something else."""
        core = text or self.taste.layout.gradient(value or self.input(i), delta or self.names.d(i))
        if self.net.fold == "gradient" and mean:
            core = self.averaged(core)
        if self.net.decay and self.taste.decay_at == "gradient" and decay != "none":
            sign = self.taste.op if decay == "sign" else self.taste.back_op
            core = f"{core} {sign} {self.decay_term(i, decay)}"
        return core

    def averaged(self, text):
        """Divides by the number of samples."""
        if self.taste.prefix_mean:
            return f"1 / {self.count} * {factor(text)}"
        return f"{text} / {self.count}"

    def decay_term(self, i, decay="right"):
        """Returns the decay term of a layer, possibly a wrong one."""
        constant = f"{self.taste.decay} / {self.count}" if self.count else self.taste.decay
        weights = self.names.w(i)
        if decay == "size":
            constant = self.taste.decay if self.count else f"2 * {constant}"
        elif decay == "square":
            weights = f"{weights} ** 2"
        elif isinstance(decay, int):
            weights = self.names.w(decay)
        return f"{constant} * {weights}"

    def wrong_decays(self, i):
        """Lists (edit, decay keyword) of the wrong decay terms of a layer."""
        own = [("l2-sign", "sign"), ("l2-missing", "none"), ("l2-size", "size"),
               ("l2-of-other-weights", "square")]
        return own + [("l2-of-other-weights", j) for j in self.layers if j != i]

    def wrong_weight_gradients(self, i):
        """Returns edits of the expression of a weight gradient."""
        names, layout = self.names, self.taste.layout
        value, delta = self.input(i), names.d(i)
        edits = [Edit(name, self.weight_gradient(i, text=text))
                 for name, text in layout.wrong_gradients(value, delta)]
        edits.append(Edit("own-output", self.weight_gradient(i, value=names.a(i))))
        if i > 1 and self.has_sum(i - 1):
            edits.append(Edit("preactivation", self.weight_gradient(i, value=names.z(i - 1))))
        edits += [Edit("other-layer-input", self.weight_gradient(i, value=names.a(j)))
                  for j in self.inputs if j not in (i - 1, i)]
        edits += [Edit(name, self.weight_gradient(i, delta=other)) for name, other in self.wrong_deltas(i)]
        edits += [Edit("sign-of-gradient", f"-{factor(self.weight_gradient(i))}"),
                  Edit("extra-factor", f"{self.rng.choice((2, 0.5))} * {factor(self.weight_gradient(i))}")]
        if self.net.fold == "gradient":
            edits.append(Edit("mean-missing", self.weight_gradient(i, mean=False)))
        if self.net.decay and self.taste.decay_at == "gradient":
            edits += [Edit(name, self.weight_gradient(i, decay=decay))
                      for name, decay in self.wrong_decays(i)]
        return edits

    def wrong_deltas(self, i):
        """Lists (edit, name) of what may stand where the delta of a layer belongs."""
        found = [("raw-error-in-gradient", self.names.e(i))] if self.splits_error(i) else []
        return found + [("delta-of-other-layer", self.names.d(j)) for j in self.layers if j != i]

    def bias_gradient(self, i, delta="", text="", mean=True):
        """Returns the expression of a bias gradient; keywords put in something else."""
        delta = delta or self.names.d(i)
        averaged = self.net.fold == "gradient" and mean
        if averaged and not text and self.taste.form % 5 == 0:
            return self.taste.layout.mean_bias(delta)
        core = text or self.taste.layout.bias(delta, self.taste.count)
        return self.averaged(core) if averaged else core

    def wrong_bias_gradients(self, i):
        """Returns edits of the expression of a bias gradient."""
        delta, layout = self.names.d(i), self.taste.layout
        right = self.bias_gradient(i)
        edits = [Edit(name, self.bias_gradient(i, text=text)) for name, text in layout.wrong_bias(delta)]
        edits += [Edit(name, self.bias_gradient(i, delta=other)) for name, other in self.wrong_deltas(i)]
        if not self.taste.merged and not self.taste.deltas_first:
            edits.append(Edit("bias-from-weight-gradient", layout.bias_of_weights(self.names.dw(i))))
        if not layout.vector:
            averaged = self.net.fold == "gradient"
            other = self.bias_gradient(i, mean=False) if averaged else layout.mean_bias(delta)
            edits.append(Edit("bias-mean-for-sum", other))
        edits += [Edit("bias-times-bias", times(right, self.names.b(i))),
                  Edit("sign-of-gradient", f"-{factor(right)}"),
                  Edit("extra-factor", f"{self.rng.choice((2, 0.5))} * {factor(right)}")]
        if self.net.decay and self.taste.decay_at == "gradient":
            decayed = f"{right} {self.taste.back_op} {self.taste.decay} * {self.names.b(i)}"
            edits.append(Edit("l2-on-bias", decayed))
        return edits

    def gradient_lines(self, i):
        """Returns the lines that compute the gradients of a layer."""
        names = self.names
        lines = [self.gradient_line(
            names.dw(i), f"w{i}", self.weight_gradient(i), self.wrong_weight_gradients(i))]
        if self.net.decay and self.taste.decay_at == "line":
            lines.append(self.decay_line(i))
        if self.net.bias:
            lines.append(self.gradient_line(
                names.db(i), f"c{i}", self.bias_gradient(i), self.wrong_bias_gradients(i)))
        return lines

    def gradient_line(self, left, label, right, wrong):
        """Returns the line that computes a gradient or adds to it."""
        sign = "+=" if self.gathers else "="
        edits = assigned(left, wrong, sign)
        if self.gathers:
            edits.append(Edit("last-sample-only", f"{left} = {right}"))
        return line(f"{left} {sign} {right}", label, *edits)

    def decay_line(self, i):
        """Returns the line that adds the decay term to a gradient."""
        left, sign, wrong = self.names.dw(i), self.taste.back_op, self.taste.op
        edits = [Edit(name, f"{left} {wrong if decay == 'sign' else sign}= {self.decay_term(i, decay)}")
                 for name, decay in self.wrong_decays(i) if decay != "none"]
        return line(f"{left} {sign}= {self.decay_term(i)}", f"l{i}", *edits)

    def backward(self):
        """Returns the lines of the backward pass, gradients included unless they stand in the updates."""
        lines, gradients = [], []
        for i in reversed(self.layers):
            lines += self.deltas(i)
            if not self.taste.merged:
                (gradients if self.taste.deltas_first else lines).extend(self.gradient_lines(i))
        return lines + gradients
