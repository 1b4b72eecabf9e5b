"""The functions of a program: activations, their slopes, softmax."""

from phrases import ACTIVATIONS, SLOPES_OF_OUTPUT, SLOPES_OF_SUM, WRONG_ACTIVATIONS, factor, wrong_slopes
from program import Edit, block, line
from unrolled.base import Base


class Functions(Base):
    """The functions of a program: activations, their slopes, softmax."""

    def functions(self):
        """Returns the activation functions and their slopes."""
        lines = []
        for kind in sorted(self.taste.helpers):
            lines += self.softmax() if kind == "softmax" else self.pair(kind)
        return lines

    def pair(self, kind):
        """Returns an activation function and, where needed, its slope."""
        name, slope = self.taste.named(kind)
        head = "def {}(self, {})" if self.methods else "def {}({})"
        forms = ACTIVATIONS[kind]
        accepts = (*self.slope_labels(kind), f"slope:{kind}")
        value = line(f"return {forms[self.taste.form % len(forms)].format(z='v')}", f"act:{kind}", *(
            Edit("activation-formula", f"return {wrong.format(z='v')}", accepts, name)
            for wrong in WRONG_ACTIVATIONS[kind]))
        if not self.slope_helper(kind) or not any(self.needs_slope(i, kind) for i in self.layers):
            return block(head.format(name, "v") + ":", [value]) + [line("")]
        body = self.slope_body(kind, f"{self.prefix}{name}", name if self.taste.flagged else slope)
        if self.taste.flagged:
            return block(head.format(name, "v, deriv=False") + ":",
                         block("if deriv:", [body]) + [value]) + [line("")]
        return block(head.format(name, "v") + ":", [value]) + [line("")] + \
            block(head.format(slope, "v") + ":", [body]) + [line("")]

    def slope_labels(self, kind):
        """Returns the labels of the lines with slopes of a kind."""
        layers = [i for i in self.layers if self.net.activations[i] == kind]
        return (*(f"d{i}" for i in layers), *(f"d{i}:mask" for i in layers))

    def slope_body(self, kind, function, helper):
        """Returns the line of a slope function that computes the slope."""
        by_sum = self.taste.slope_of == "sum"
        forms = (SLOPES_OF_SUM if by_sum else SLOPES_OF_OUTPUT)[kind]
        right = forms[self.taste.form % len(forms)].format(f=function, z="v", a="v")
        other = (SLOPES_OF_OUTPUT if by_sum else SLOPES_OF_SUM)[kind][0].format(f=function, z="v", a="v")
        wrong = [(name, text.format(v="v")) for name, text in wrong_slopes(kind, by_sum, function, "helper")]
        wrong.append(("slope-at-wrong-argument", other))
        return line(f"return {right}", f"slope:{kind}",
                    *(Edit(name, f"return {text}", helper=helper) for name, text in wrong))

    def needs_slope(self, i, kind):
        """Tells whether the slope of a layer is written in the backward pass by a function or a formula."""
        if self.net.activations[i] != kind or (i == self.net.depth and self.skips_slope):
            return False
        return not (kind == "relu" and self.taste.mask)

    def softmax(self):
        """Returns a softmax function."""
        layout, form = self.taste.layout, self.taste.form
        name = self.taste.named("softmax")[0]
        shifted = ("np.exp(v)", f"np.exp(v - {layout.largest('v')})", "np.exp(v - np.max(v))")[form % 3]
        first = line(f"e = {shifted}", "softmax:exp", *(
            Edit("softmax-without-exp", f"e = {text}", helper=name)
            for text in ("1 / (1 + np.exp(-v))", "v ** 2", "np.abs(v)")))
        right = layout.normaliser("e")
        sums = [("softmax-wrong-axis", text) for text in layout.wrong_normalisers("e")]
        sums += [("softmax-not-normalised", text) for text in (f"1 + {right}", "np.max(e)", "len(e)")]
        if form % 2:
            last = [line(f"return e / {factor(right)}", "softmax:div", *(
                Edit(edit, f"return e / {factor(text)}", helper=name) for edit, text in sums),
                Edit("softmax-not-normalised", "return e", helper=name))]
        else:
            last = [line(f"total = {right}", "softmax:sum", *(
                Edit(edit, f"total = {text}", ("softmax:div",), name) for edit, text in sums)),
                line("return e / total", "softmax:div",
                     Edit("softmax-not-normalised", "return e", helper=name))]
        return block(f"def {name}({'self, ' * self.methods}v):", [first] + last) + [line("")]
