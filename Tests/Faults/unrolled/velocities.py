"""Updates with momentum."""

from program import Edit, line
from unrolled.base import Base


class Velocities(Base):
    """Updates with momentum: v = mu * v - rate * gradient, W += v, or one of the other two ways."""

    mu = "0.9"

    def velocity(self, role, i):
        """Returns the name of a velocity."""
        return self.names.holder.format("v_" + self.names.word(role, i))

    def roles(self):
        """Lists (role, layer, parameter, gradient) of all parameters."""
        names = self.names
        found = [("w", i, names.w(i), names.dw(i)) for i in self.layers]
        if self.net.bias:
            found += [("b", i, names.b(i), names.db(i)) for i in self.layers]
        return found

    def velocity_lines(self):
        """Returns the lines that set all velocities to zero."""
        return [line(f"{self.velocity(role, i)} = np.zeros_like({parameter})")
                for role, i, parameter, _ in self.roles()]

    def momentum_updates(self):
        """Returns the lines that change velocities and parameters."""
        pairs = [self.pair_of_lines(*entry) for entry in self.roles()]
        if self.rng.random() < 0.5:
            return [row for pair in pairs for row in pair]
        return [pair[0] for pair in pairs] + [pair[1] for pair in pairs]

    def pair_of_lines(self, role, i, parameter, gradient):
        """Returns the two lines of one parameter."""
        form = self.taste.form % 3
        collects = self.taste.op if form == 0 else "+"
        applies = "+" if form == 0 else self.taste.op
        v, rate = self.velocity(role, i), self.taste.rate or "0.1"
        share = gradient if form == 2 else f"{rate} * {gradient}"
        change = f"{rate} * {v}" if form == 2 else v
        flipped = {"+": "-", "-": "+"}
        kept = f"{v} = {self.mu} * {v}"
        first = line(
            f"{kept} {collects} {share}", f"v{role}{i}",
            Edit("velocity-sign", f"{kept} {flipped[collects]} {share}", (f"u{role}{i}",)),
            *(Edit("wrong-gradient-applied", f"{kept} {collects} {share.replace(gradient, other)}")
              for _, _, _, other in self.roles() if other != gradient))
        second = line(
            self.taken(parameter, applies, change), f"u{role}{i}",
            Edit("sign-of-update", self.taken(parameter, flipped[applies], change), (f"v{role}{i}",)),
            # Where the update has the rate already, twice the rate is another rate.
            *([Edit("velocity-rate-twice", self.taken(parameter, applies, f"{rate} * {change}"))]
              if form != 2 else []),
            Edit("never-updated", f"{parameter} {applies} {change}"),
            Edit("update-replaces-parameter", f"{parameter} ={applies} {change}"),
            *(Edit("velocity-of-other-parameter", self.taken(parameter, applies, change.replace(v, other)))
              for other in (self.velocity(*entry[:2]) for entry in self.roles()) if other != v))
        return first, second

    def taken(self, parameter, op, change):
        """Returns the statement that moves a parameter."""
        if self.taste.rebinding:
            return f"{parameter} = {parameter} {op} {change}"
        return f"{parameter} {op}= {change}"
