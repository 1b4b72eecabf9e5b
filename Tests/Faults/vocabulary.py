"""The names that people give to the quantities of a network."""

from dataclasses import dataclass

# {i} counts layers from 1, {p} from 0.
NUMBERED = (
    dict(x="X", y="y", w="W{i}", b="b{i}", z="z{i}", a="a{i}", e="e{i}", d="d{i}", dw="dW{i}", db="db{i}"),
    dict(x="X", y="Y", w="W{i}", b="b{i}", z="Z{i}", a="A{i}", e="dA{i}", d="dZ{i}", dw="dW{i}", db="db{i}"),
    dict(x="l0", y="y", w="syn{p}", b="bias{p}", z="s{i}", a="l{i}", e="l{i}_error", d="l{i}_delta",
         dw="syn{p}_grad", db="bias{p}_grad"),
    dict(x="x", y="t", w="w{i}", b="b{i}", z="net{i}", a="out{i}", e="err{i}", d="delta{i}", dw="grad_w{i}",
         db="grad_b{i}"),
    dict(x="data", y="target", w="theta{i}", b="off{i}", z="u{i}", a="h{i}", e="miss{i}", d="g{i}",
         dw="step_theta{i}", db="step_off{i}"),
    dict(x="inputs", y="targets", w="w_{i}", b="bias_{i}", z="pre_{i}", a="act_{i}", e="error_{i}",
         d="delta_{i}", dw="d_w_{i}", db="d_bias_{i}"),
    dict(x="X", y="T", w="weights{i}", b="biases{i}", z="in{i}", a="layer{i}", e="layer{i}_err",
         d="layer{i}_delta", dw="dweights{i}", db="dbiases{i}"),
)
HIDDEN_AND_OUTPUT = (
    dict(x="X", y="y", w=("wh", "wout"), b=("bh", "bout"), z=("hidden_in", "out_in"), a=("hidden", "output"),
         e=("e_hidden", "e_output"), d=("d_hidden", "d_output"), dw=("grad_wh", "grad_wout"),
         db=("grad_bh", "grad_bout")),
    dict(x="inputs", y="expected", w=("hidden_weights", "output_weights"), b=("hidden_bias", "output_bias"),
         z=("hidden_sum", "output_sum"), a=("hidden_out", "predicted"), e=("hidden_error", "output_error"),
         d=("hidden_delta", "output_delta"), dw=("hidden_grad", "output_grad"),
         db=("hidden_bias_grad", "output_bias_grad")),
)
HELPERS = {
    "sigmoid": (("sigmoid", "sigmoid_derivative"), ("sig", "dsig"), ("logistic", "logistic_slope"),
                ("sigmoid", "sigmoid_prime"), ("act", "act_deriv")),
    "tanh": (("tanh", "tanh_derivative"), ("tanh", "dtanh"), ("squash", "squash_slope")),
    "relu": (("relu", "relu_derivative"), ("relu", "drelu"), ("ramp", "ramp_slope")),
    "softmax": (("softmax", ""), ("soft", "")),
}
RATES = ("lr", "alpha", "learning_rate", "eta", "rate")
DECAYS = ("lam", "reg", "lambd", "decay")
COUNTS = ("n", "m", "num")


@dataclass(frozen=True)
class Names:
    """The names of one program; parameters may live in an object or a dictionary."""

    words: dict
    holder: str = "{}"              # how a parameter is reached, such as "self.{}" or 'P["{}"]'
    values: str = "{}"              # how activations and pre-activations are reached
    gradients: str = "{}"           # how gradients are reached

    def word(self, role, i):
        """Returns the bare name of a quantity of layer i."""
        entry = self.words[role]
        return entry.format(i=i, p=i - 1) if isinstance(entry, str) else entry[i - 1]

    def w(self, i):
        """The weights of layer i."""
        return self.holder.format(self.word("w", i))

    def b(self, i):
        """The biases of layer i."""
        return self.holder.format(self.word("b", i))

    def z(self, i):
        """The pre-activation of layer i."""
        return self.values.format(self.word("z", i))

    def a(self, i):
        """The output of layer i, the data for i = 0."""
        return self.values.format(self.word("a", i)) if i else self.x

    def e(self, i):
        """The error at the output of layer i."""
        return self.word("e", i)

    def d(self, i):
        """The error at the pre-activation of layer i."""
        return self.word("d", i)

    def dw(self, i):
        """The gradient of the weights of layer i."""
        return self.gradients.format(self.word("dw", i))

    def db(self, i):
        """The gradient of the biases of layer i."""
        return self.gradients.format(self.word("db", i))

    @property
    def x(self):
        """The data."""
        return self.words["x"]

    @property
    def y(self):
        """The targets."""
        return self.words["y"]


def random_words(rng, depth):
    """Draws a vocabulary that fits the number of layers."""
    return rng.choice(NUMBERED + HIDDEN_AND_OUTPUT * 2 if depth == 2 else NUMBERED)
