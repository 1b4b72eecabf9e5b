"""A random network: sizes, activations, loss and how its scale is shared out."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Network:
    """What is computed, whatever the names and the layout of the program."""

    sizes: tuple                    # inputs, hidden units ..., outputs
    activations: tuple              # of layers 1 ... L; entry 0 is unused
    loss: str                       # "squared", "binary" or "softmax"
    coefficient: float              # 0.5 or 1 in front of the squares
    mean: bool                      # the loss is a mean over the samples
    fold: str                       # where 1/n stands: "error", "gradient", "rate" or "none"
    samples: int
    decay: bool                     # the loss has an L2 penalty
    integer_labels: bool            # classes as numbers instead of one-hot rows
    bias: bool = True

    @property
    def depth(self):
        """The number of layers with weights."""
        return len(self.sizes) - 1

    @property
    def output(self):
        """The activation of the last layer."""
        return self.activations[-1]

    @property
    def cancels(self):
        """Tells whether the loss cancels the slope of the output activation."""
        return self.loss != "squared" or self.output == "linear"


def random_network(rng, depths=(1, 2, 2, 2, 3, 3, 4), losses=("squared", "squared", "binary", "softmax"),
                   folds=("none", "error", "gradient", "rate"), hidden=("sigmoid", "sigmoid", "tanh", "relu"),
                   decay=0.25, samples=(4, 9), integers=0.4, bias=0.85, mixed=0.2, largest=5):
    """Draws a network; the keywords narrow what a style can express."""
    depth = rng.choice(depths)
    loss = rng.choice(losses)
    if loss == "softmax":
        outputs, last = rng.randint(2, 4), "softmax"
    elif loss == "binary":
        outputs, last = rng.choice((1, 1, 1, 2)), "sigmoid"
    else:
        outputs, last = rng.choice((1, 1, 2, 3)), rng.choice(("sigmoid", "sigmoid", "tanh", "linear"))
    fold = rng.choice(folds)
    usual = rng.choice(hidden)
    inner = [rng.choice(hidden) if rng.random() < mixed else usual for _ in range(depth - 1)]
    penalty = rng.random() < decay and fold != "rate"
    return Network(
        sizes=unequal_sizes(rng, depth, outputs, largest), activations=("", *inner, last), loss=loss,
        coefficient=rng.choice((0.5, 0.5, 1)) if loss == "squared" else 1, mean=fold != "none", fold=fold,
        samples=rng.randint(*samples), decay=penalty,
        integer_labels=loss == "softmax" and rng.random() < integers,
        bias=depth == 1 or rng.random() < bias)


def unequal_sizes(rng, depth, outputs, largest):
    """Draws layer widths; sometimes two are equal, so that a dropped transpose goes unnoticed."""
    equal = rng.random() < 0.3
    sizes = [rng.randint(2, 4)]
    for _ in range(depth - 1):
        others = [n for n in range(2, largest + 1) if n != sizes[-1] and n != outputs]
        sizes.append(rng.choice(others))
    if equal and depth > 1:
        place = rng.randrange(1, depth)
        sizes[place] = sizes[place - 1]
    return (*sizes, outputs)
