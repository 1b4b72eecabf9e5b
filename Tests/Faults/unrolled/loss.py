"""The loss with its L2 term."""

from phrases import binary_loss, softmax_loss, squared_loss, wrong_losses
from program import Edit, line
from unrolled.base import Base


class Loss(Base):
    """The loss with its L2 term."""

    def penalty(self, left_out=0, half=True):
        """Returns the L2 term of the loss."""
        squares = [f"np.sum({self.names.w(i)} ** 2)" for i in self.layers if i != left_out]
        total = " + ".join(squares) if squares else "0"
        if self.count:
            divisor = f"(2 * {self.count})" if half else self.count
            share = f"{self.taste.decay} / {divisor}"
        else:
            share = f"0.5 * {self.taste.decay}" if half else self.taste.decay
        return f"{share} * ({total})"

    def data_loss(self, output, target):
        """Returns the loss without its L2 term."""
        if self.net.loss == "squared":
            return squared_loss(self.rng, output, target, self.net.coefficient, self.count)
        if self.net.loss == "binary":
            return binary_loss(self.rng, output, target, self.count)
        picked = self.taste.layout.picked(output, target, self.taste.count) if self.net.integer_labels else ""
        return softmax_loss(self.rng, output, target, self.count, picked)

    def loss(self, variable="loss"):
        """Returns the line of the loss (if there is one) and the expression for it."""
        text = self.data_loss(self.names.a(self.net.depth), self.names.y)
        wrong = [Edit(name, other, (self.first_error,)) for name, other in wrong_losses(text)]
        if self.net.decay:
            term = self.penalty()
            wrong = [Edit(e.name, f"{e.text} + {term}", e.accepts) for e in wrong]
            wrong += self.wrong_penalties(text)
            text = f"{text} + {term}"
        if self.taste.loss_in == "outside":
            return [], text
        edits = [Edit(e.name, f"{variable} = {e.text}", e.accepts) for e in wrong]
        return [line(f"{variable} = {text}", "loss", *edits)], variable

    def wrong_penalties(self, data):
        """Returns edits of the L2 term in the loss."""
        places = {i: (f"w{i}", f"l{i}", f"uw{i}") for i in self.layers}
        everywhere = tuple(label for i in self.layers for label in places[i])
        return [Edit("l2-size", f"{data} + {self.penalty(half=False)}", everywhere),
                Edit("l2-sign", f"{data} - {self.penalty()}", everywhere)] + \
            [Edit("l2-missing", f"{data} + {self.penalty(left_out=i)}", places[i]) for i in self.layers]
