"""The statements that change the parameters."""

from phrases import factor
from program import Edit, line
from unrolled.base import Base


class Updates(Base):
    """The statements that change the parameters.

    A number that multiplies the gradient in the update belongs to the rate: it is no fault there.
    """

    def updates(self):
        """Returns the lines that change the parameters, in any order."""
        lines = [self.weight_update(i) for i in self.layers]
        if self.net.bias:
            lines += [self.bias_update(i) for i in self.layers]
            if self.rng.random() < 0.5:
                lines = [row for pair in zip(lines[:self.net.depth], lines[self.net.depth:]) for row in pair]
        return lines[::-1] if self.rng.random() < 0.4 else lines

    def step(self, gradient):
        """Returns the rate times a gradient."""
        rate = self.taste.rate
        if self.net.fold == "rate":
            rate = f"{rate or 1} / {self.taste.count}"
        return f"{rate} * {factor(gradient)}" if rate else gradient

    def moved(self, parameter, gradient, sign, target=""):
        """Returns the statement that takes a step."""
        step = self.step(gradient)
        loose = not self.taste.rate and factor(step) != step
        if self.taste.rebinding or target:
            return f"{target or parameter} = {parameter} {sign} {f'({step})' if loose else step}"
        return f"{parameter} {sign}= {step}"

    def weight_update(self, i):
        """Returns the update of the weights of a layer."""
        names = self.names
        if self.net.decay and self.taste.decay_at == "shrink":
            return self.shrinking_update(i)
        gradient = self.weight_gradient(i) if self.taste.merged else names.dw(i)
        decays = self.net.decay and self.taste.decay_at == "update"
        whole = f"{gradient} {self.taste.back_op} {self.decay_term(i)}" if decays else gradient
        edits = self.update_edits(names.w(i), names.word("w", i), whole, i)
        if decays:
            edits += [Edit(name, self.moved(names.w(i), self.with_decay(i, gradient, decay), self.taste.op))
                      for name, decay in self.wrong_decays(i)]
        if self.taste.merged:
            edits += [Edit(e.name, self.moved(names.w(i), e.text, self.taste.op), e.accepts)
                      for e in self.wrong_weight_gradients(i) if e.name != "extra-factor"]
        else:
            others = [names.dw(j) for j in self.layers if j != i] + [names.d(i), names.db(i)]
            edits += [Edit("wrong-gradient-applied",
                           self.moved(names.w(i), whole.replace(gradient, other), self.taste.op))
                      for other in others]
        return line(self.moved(names.w(i), whole, self.taste.op), f"uw{i}", *edits)

    def with_decay(self, i, gradient, decay):
        """Returns a gradient with a decay term, possibly a wrong one."""
        if decay == "none":
            return gradient
        sign = self.taste.op if decay == "sign" else self.taste.back_op
        return f"{gradient} {sign} {self.decay_term(i, decay)}"

    def shrinking_update(self, i):
        """Returns an update that first shrinks the weights."""
        names, rate = self.names, self.taste.rate
        w, g, op = names.w(i), names.dw(i), self.taste.op
        text = f"{w} = (1 - {rate} * {{}}) * {w} {op} {rate} * {g}"
        constant = f"{self.taste.decay} / {self.count}" if self.count else self.taste.decay
        uphill = text.replace(f"{w} {op} ", f"{w} {self.taste.back_op} ")
        larger = self.taste.decay if self.count else f"2 * {constant}"
        return line(text.format(constant), f"uw{i}",
                    Edit("l2-sign", text.replace("(1 -", "(1 +").format(constant)),
                    Edit("l2-size", text.format(larger)),
                    Edit("l2-missing", f"{w} = {w} {op} {rate} * {g}"),
                    Edit("sign-of-update", uphill.format(constant)))

    def bias_update(self, i):
        """Returns the update of the biases of a layer."""
        names = self.names
        gradient = self.bias_gradient(i) if self.taste.merged else names.db(i)
        edits = self.update_edits(names.b(i), names.word("b", i), gradient, 0)
        if self.taste.merged:
            edits += [Edit(e.name, self.moved(names.b(i), e.text, self.taste.op), e.accepts)
                      for e in self.wrong_bias_gradients(i) if e.name != "extra-factor"]
        else:
            edits += [Edit("wrong-gradient-applied", self.moved(names.b(i), other, self.taste.op))
                      for other in [names.db(j) for j in self.layers if j != i] + [names.dw(i)]]
            if self.net.decay:
                decayed = f"{gradient} {self.taste.back_op} {self.taste.decay} * {names.b(i)}"
                edits.append(Edit("l2-on-bias", self.moved(names.b(i), decayed, self.taste.op)))
        return line(self.moved(names.b(i), gradient, self.taste.op), f"ub{i}", *edits)

    def update_edits(self, parameter, word, gradient, i):
        """Returns the edits of an update that concern the statement itself."""
        op, right = self.taste.op, self.moved(parameter, gradient, self.taste.op)
        stray = word if parameter != word else f"new_{word}"
        typed = f"{parameter} ={op} {self.step(gradient)}"
        edits = [Edit("sign-of-update", self.moved(parameter, gradient, self.taste.back_op)),
                 Edit("never-updated", self.moved(parameter, gradient, op, target=stray)),
                 Edit("never-updated", f"{parameter} {op} {self.step(gradient)}"),
                 Edit("update-replaces-parameter", typed)]
        if i > 1:
            place, use = self.sends_back(i)
            edits.append(Edit("update-order", right, (use,), before=place))
        return edits

    def sends_back(self, i):
        """Returns the labels of the statement and of the line that send an error through the weights."""
        label = f"e{i - 1}" if self.splits_error(i - 1) else f"d{i - 1}"
        return label, label
