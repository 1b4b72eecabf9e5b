"""The errors that go back from layer to layer."""

from phrases import SLOPES_OF_OUTPUT, SLOPES_OF_SUM, factor, times, wrong_slopes
from program import Edit, line, rewritten
from unrolled.base import Base, assigned


class Deltas(Base):
    """The errors that go back from layer to layer."""

    def deltas(self, i):
        """Returns the lines that compute the delta of a layer."""
        if i == self.net.depth and self.net.integer_labels:
            return self.picked_delta(i)
        error, wrong = self.output_error() if i == self.net.depth else self.sent_back(i)
        left = self.names.d(i)
        if i == self.net.depth and self.skips_slope:
            edits = [*wrong, *self.extra_slopes(error)]
            return [line(f"{left} = {error}", f"d{i}", *assigned(left, edits))]
        if self.masks(i):
            edits = [*wrong, *self.signed(error)]
            return [line(f"{left} = {error}", f"d{i}", *assigned(left, edits)), self.mask(i)]
        if self.splits_error(i):
            name = self.names.e(i)
            delta, more = self.sloped(i, name)
            return [line(f"{name} = {error}", f"e{i}", *assigned(name, wrong)),
                    line(f"{left} = {delta}", f"d{i}", *assigned(left, more))]
        delta, more = self.sloped(i, error)
        merged = rewritten(wrong, lambda text: self.sloped(i, text)[0])
        return [line(f"{left} = {delta}", f"d{i}", *assigned(left, merged + more))]

    def picked_delta(self, i):
        """Returns the lines p[range(n), y] -= 1 for integer labels."""
        left, labels, layout = self.names.d(i), self.names.y, self.taste.layout
        right = layout.picked(left, labels, self.taste.count)
        copies = (f"{self.names.a(i)}.copy()", f"np.copy({self.names.a(i)})", f"{self.names.a(i)} * 1.0")
        start = f"{left} = {copies[self.taste.form % len(copies)]}"
        lines = [line(start, f"d{i}"),
                 line(f"{right} -= 1", f"d{i}:pick", *(
                     Edit("wrong-index", f"{wrong} -= 1")
                     for wrong in layout.wrong_picked(left, labels, self.taste.count)))]
        if self.net.fold == "error":
            lines.append(line(f"{left} /= {self.count}", f"d{i}:mean"))
        return lines

    def output_error(self):
        """Returns the error at the output and its wrong variants."""
        a, y = self.names.a(self.net.depth), self.names.y
        sides = (a, y) if self.taste.downhill else (y, a)
        right, swapped = (self.scaled(f"{one} - {two}") for one, two in (sides, sides[::-1]))
        if self.net.loss == "binary" and not self.skips_slope:
            forms = (f"-({y} / {a}) + (1 - {y}) / (1 - {a})", f"({a} - {y}) / ({a} * (1 - {a}))",
                     f"-(np.divide({y}, {a}) - np.divide(1 - {y}, 1 - {a}))")
            wrong = (f"{y} / {a} - (1 - {y}) / (1 - {a})", f"-({y} / {a}) - (1 - {y}) / (1 - {a})")
            return self.scaled(forms[self.taste.form % 3]), [
                Edit("difference-swapped", self.scaled(wrong[0])),
                Edit("loss-half-missing", self.scaled(wrong[1]))]
        edits = [Edit("difference-swapped", swapped),
                 Edit("extra-factor", f"{self.rng.choice((2, 0.5))} * {factor(right)}", ("loss",))]
        if self.net.fold == "error":
            unscaled = self.scaled(f"{sides[0]} - {sides[1]}", mean=False)
            edits.append(Edit("mean-missing", unscaled, ("loss",)))
        if self.net.loss == "squared":
            edits.append(Edit("error-squared", self.scaled(f"({sides[0]} - {sides[1]}) ** 2"), ("loss",)))
        return right, edits

    def scaled(self, difference, mean=True):
        """Puts the constants of the loss to the error."""
        text = difference
        if self.net.loss == "squared" and self.net.coefficient == 1:
            text = f"2 * {factor(text)}"
        if self.net.fold == "error" and mean:
            text = f"{factor(text)} / {self.count}"
        return text

    def extra_slopes(self, error):
        """Returns edits that multiply by a slope where none belongs."""
        a = self.names.a(self.net.depth)
        accepts = ("loss",) if self.net.loss != "squared" else (f"a{self.net.depth}", f"z{self.net.depth}")
        return [Edit("extra-slope", times(error, slope), accepts)
                for slope in (f"{a} * (1 - {a})", f"1 - {a} ** 2")]

    def sent_back(self, i):
        """Returns the error that reaches a hidden layer and its wrong variants."""
        names, layout = self.names, self.taste.layout
        delta, weights = names.d(i + 1), self.way_back(i + 1)
        right = layout.back(delta, weights)
        edits = [Edit(name, text) for name, text in layout.wrong_back(delta, weights)]
        if self.splits_error(i + 1):
            edits.append(Edit("raw-error-sent-back", layout.back(names.e(i + 1), weights)))
        edits += [Edit("other-weights-sent-back", layout.back(delta, names.w(j)))
                  for j in self.layers if j != i + 1]
        edits += [Edit("other-delta-sent-back", layout.back(names.d(j), weights))
                  for j in self.layers if j > i + 1]
        if not self.taste.merged and not self.taste.deltas_first:
            edits.append(Edit("weight-gradient-sent-back", layout.back(delta, names.dw(i + 1))))
        return right, edits

    def way_back(self, i):
        """Returns the weights through which an error reaches the units below."""
        return self.names.w(i)

    def signed(self, error):
        """Returns edits of a hidden delta that has the wrong sign or scale."""
        return [Edit("sign-of-delta", f"-{factor(error)}"), Edit("extra-factor", f"2 * {factor(error)}")]

    def slope(self, i, output="", total=""):
        """Returns the slope of a layer, at other values if they are given."""
        kind = self.net.activations[i]
        output = output or self.names.a(i)
        total = total or (self.names.z(i) if self.has_sum(i) else "")
        argument = total if self.taste.slope_of == "sum" else output
        if self.slope_helper(kind):
            name, slope = self.taste.named(kind)
            call = f"{name}({argument}, deriv=True)" if self.taste.flagged else f"{slope}({argument})"
            return self.prefix + call
        return self.formula(kind, argument)

    def formula(self, kind, argument):
        """Returns the inline formula of a slope."""
        by_sum = self.taste.slope_of == "sum"
        forms = (SLOPES_OF_SUM if by_sum else SLOPES_OF_OUTPUT)[kind]
        name = self.taste.named(kind)[0]
        usable = [form for form in forms if name or "{f}" not in form]
        return usable[self.taste.form % len(usable)].format(f=self.prefix + name, z=argument, a=argument)

    def sloped(self, i, error):
        """Returns an error times its slope and the wrong variants of that."""
        right = times(error, self.slope(i))
        wrong = [Edit("missing-slope", error)]
        wrong += [Edit(name, times(error, slope), helper=helper)
                  for name, slope, helper in self.wrong_slopes(i, error)]
        if self.taste.layout.vector:
            wrong.append(Edit("dot-for-elementwise", f"np.dot({error}, {self.slope(i)})"))
        if i < self.net.depth:
            wrong += self.signed(right)
            wrong += [Edit("error-of-other-layer", times(self.names.e(j), self.slope(i)))
                      for j in self.layers if j > i and self.splits_error(j)]
        return right, wrong

    def wrong_slopes(self, i, error):
        """Lists (edit, slope, helper) of the wrong slopes of a layer."""
        kind, names = self.net.activations[i], self.names
        helper = self.called_helper(kind)
        by_sum = self.taste.slope_of == "sum"
        found = []
        if by_sum or self.has_sum(i):
            other = names.a(i) if by_sum else names.z(i)
            found.append(("slope-at-wrong-argument", self.slope(i, other, other), helper))
        if error.isidentifier():
            found.append(("slope-of-error", self.slope(i, error, error), ""))
        for j in (i - 1, i + 1):
            if 1 <= j <= self.net.depth and (not by_sum or self.has_sum(j)):
                value = names.z(j) if by_sum else names.a(j)
                found.append(("slope-of-other-layer", self.slope(i, value, value), ""))
        if not self.slope_helper(kind):
            argument = names.z(i) if by_sum else names.a(i)
            function = self.taste.named(kind)[0]
            function = self.prefix + function if function else ""
            found += [(name, text.format(v=argument), "")
                      for name, text in wrong_slopes(kind, by_sum, function, "inline")]
        others = [other for other in ("sigmoid", "tanh") if other != kind]
        found += [("slope-of-other-activation", SLOPES_OF_OUTPUT[other][0].format(a=names.a(i)), "")
                  for other in others]
        return found

    def mask(self, i):
        """Returns the line that sets the delta of closed relu units to zero."""
        d, z = self.names.d(i), self.names.z(i)
        forms = ("{d}[{v} <= 0] = 0", "{d}[{v} < 0] = 0", "{d} = {d} * ({v} > 0)", "{d} *= {v} > 0")
        form = forms[self.taste.form % len(forms)]
        inverted = form.replace("<=", ">").replace("< 0]", "> 0]") if "[" in form else form.replace(">", "<")
        value = "np.maximum(0, {v})"
        return line(form.format(d=d, v=z), f"d{i}:mask",
                    Edit("relu-mask-inverted", inverted.format(d=d, v=z)),
                    Edit("relu-mask-of-gradient", form.format(d=d, v=d)),
                    Edit("relu-slope-is-value", f"{d} *= {value.format(v=z)}"),
                    *(Edit("slope-of-other-layer", form.format(d=d, v=self.names.z(j)))
                      for j in self.layers if j != i and self.has_sum(j)))
