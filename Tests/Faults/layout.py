"""How samples lie in arrays: as rows, as columns or one at a time."""

from dataclasses import dataclass

from phrases import atom, product


@dataclass(frozen=True)
class Rows:
    """Samples are rows: z = x @ W + b."""

    dot: str
    flat_bias: bool                 # biases are (h,) instead of (1, h)
    sum_form: int
    axis = 0
    other_axis = 1
    vector = False

    def weight_shape(self, inputs, outputs):
        """The shape of a weight matrix."""
        return f"{inputs}, {outputs}"

    def bias_shape(self, outputs):
        """The shape of the biases."""
        return f"{outputs}" if self.flat_bias else f"1, {outputs}"

    def affine(self, value, weights):
        """The weighted sums of a layer."""
        return product(value, weights, self.dot)

    def gradient(self, value, delta):
        """The weight gradient of a layer with this input."""
        return product(f"{atom(value)}.T", delta, self.dot)

    def wrong_gradients(self, value, delta):
        """Lists (edit, text) of products that are not the weight gradient."""
        return [("factors-swapped", product(f"{atom(delta)}.T", value, self.dot)),
                ("factors-swapped", product(value, delta, self.dot)),
                ("elementwise-for-dot", f"{atom(value)}.T * {delta}"),
                ("elementwise-for-dot", f"np.sum({value} * {delta})"),
                ("missing-input", f"np.sum({delta}, axis=0)"), ("missing-input", delta)]

    def back(self, delta, weights):
        """The error at the output of the layer below."""
        return product(delta, f"{weights}.T", self.dot)

    def wrong_back(self, delta, weights):
        """Lists (edit, text) of other ways to send an error back."""
        return [("factors-swapped", product(delta, weights, self.dot)),
                ("elementwise-for-dot", f"{delta} * {weights}.T"),
                ("sum-of-weights-sent-back", f"{delta} * np.sum({weights})"),
                ("sum-of-weights-sent-back",
                 f"np.sum({delta}, axis=1, keepdims=True) * np.sum({weights}, axis=1)")]

    def bias(self, delta, count):
        """The bias gradient."""
        if self.flat_bias:
            forms = (f"np.sum({delta}, axis=0)", f"{atom(delta)}.sum(axis=0)", f"{atom(delta)}.sum(0)")
        else:
            forms = (f"np.sum({delta}, axis=0, keepdims=True)", f"{atom(delta)}.sum(axis=0, keepdims=True)",
                     f"np.sum({delta}, axis=0)", product(f"np.ones((1, {count}))", delta, self.dot))
        return forms[self.sum_form % len(forms)]

    def mean_bias(self, delta):
        """The mean over the samples."""
        return f"np.mean({delta}, axis=0{'' if self.flat_bias else ', keepdims=True'})"

    def wrong_bias(self, delta):
        """Lists (edit, text) of wrong sums over a delta."""
        return [("bias-not-summed", delta), ("bias-wrong-axis", f"np.sum({delta}, axis=1, keepdims=True)"),
                ("bias-wrong-axis", f"np.sum({delta}, axis=1)"), ("bias-sum-of-all", f"np.sum({delta})")]

    def bias_of_weights(self, gradient):
        """The sum of a weight gradient, shaped like the biases."""
        return f"np.sum({gradient}, axis=0{'' if self.flat_bias else ', keepdims=True'})"

    def data_shape(self, samples, width):
        """The shape of the data."""
        return f"{samples}, {width}"

    def count(self, data):
        """The number of samples."""
        return f"{data}.shape[0]"

    def normaliser(self, value, axis=None):
        """The sum over the classes, or over another axis."""
        return f"np.sum({value}, axis={1 if axis is None else axis}, keepdims=True)"

    def wrong_normalisers(self, value):
        """Lists wrong sums for a softmax."""
        return [f"np.sum({value}, axis=0, keepdims=True)", f"np.sum({value})"]

    def largest(self, value):
        """The largest value of each sample."""
        return f"np.max({value}, axis=1, keepdims=True)"

    def picked(self, value, labels, count):
        """The entries of the right classes."""
        return f"{value}[np.arange({count}), {labels}]"

    def wrong_picked(self, value, labels, count):
        """Lists entries of wrong classes or samples."""
        return [f"{value}[:, {labels}]", f"{value}[np.arange({count}), {labels} - 1]", f"{value}[{labels}]"]


@dataclass(frozen=True)
class Columns(Rows):
    """Samples are columns: z = W @ x + b."""

    axis = 1
    other_axis = 0

    def weight_shape(self, inputs, outputs):
        return f"{outputs}, {inputs}"

    def bias_shape(self, outputs):
        return f"{outputs}, 1"

    def affine(self, value, weights):
        return product(weights, value, self.dot)

    def gradient(self, value, delta):
        return product(delta, f"{atom(value)}.T", self.dot)

    def wrong_gradients(self, value, delta):
        return [("factors-swapped", product(value, f"{atom(delta)}.T", self.dot)),
                ("factors-swapped", product(delta, value, self.dot)),
                ("elementwise-for-dot", f"{delta} * {atom(value)}.T"),
                ("elementwise-for-dot", f"np.sum({value} * {delta})"),
                ("missing-input", f"np.sum({delta}, axis=1, keepdims=True)"), ("missing-input", delta)]

    def back(self, delta, weights):
        return product(f"{weights}.T", delta, self.dot)

    def wrong_back(self, delta, weights):
        sums = f"np.sum({weights}, axis=0).reshape(-1, 1)"
        return [("factors-swapped", product(weights, delta, self.dot)),
                ("elementwise-for-dot", f"{weights}.T * {delta}"),
                ("sum-of-weights-sent-back", f"np.sum({weights}) * {delta}"),
                ("sum-of-weights-sent-back", f"{sums} * np.sum({delta}, axis=0)")]

    def bias(self, delta, count):
        forms = (f"np.sum({delta}, axis=1, keepdims=True)", f"{atom(delta)}.sum(axis=1, keepdims=True)",
                 f"np.sum({delta}, axis=1, keepdims=True)", f"np.sum({delta}, axis=1).reshape(-1, 1)",
                 product(delta, f"np.ones(({count}, 1))", self.dot))
        return forms[self.sum_form % len(forms)]

    def mean_bias(self, delta):
        return f"np.mean({delta}, axis=1, keepdims=True)"

    def wrong_bias(self, delta):
        return [("bias-not-summed", delta), ("bias-wrong-axis", f"np.sum({delta}, axis=0, keepdims=True)"),
                ("bias-wrong-axis", f"np.sum({delta}, axis=0)"), ("bias-sum-of-all", f"np.sum({delta})")]

    def bias_of_weights(self, gradient):
        return f"np.sum({gradient}, axis=1, keepdims=True)"

    def data_shape(self, samples, width):
        return f"{width}, {samples}"

    def count(self, data):
        return f"{data}.shape[1]"

    def normaliser(self, value, axis=None):
        return f"np.sum({value}, axis={0 if axis is None else axis}, keepdims=True)"

    def wrong_normalisers(self, value):
        return [f"np.sum({value}, axis=1, keepdims=True)", f"np.sum({value})"]

    def largest(self, value):
        return f"np.max({value}, axis=0, keepdims=True)"

    def picked(self, value, labels, count):
        return f"{value}[{labels}, np.arange({count})]"

    def wrong_picked(self, value, labels, count):
        return [f"{value}[{labels}]", f"{value}[{labels} - 1, np.arange({count})]", f"{value}[:, {labels}]"]


@dataclass(frozen=True)
class OneSample(Columns):
    """One sample at a time, a vector: z = W @ x + b."""

    vector = True

    def bias_shape(self, outputs):
        return f"{outputs}"

    def gradient(self, value, delta):
        if self.sum_form % 4 == 3:
            return f"{atom(delta)}[:, None] * {value}"
        return f"np.outer({delta}, {value})"

    def wrong_gradients(self, value, delta):
        return [("factors-swapped", f"np.outer({value}, {delta})"),
                ("elementwise-for-dot", f"{delta} * {value}"),
                ("elementwise-for-dot", f"np.dot({delta}, {value})"),
                ("missing-input", f"{atom(delta)}.reshape(-1, 1)"), ("missing-input", delta)]

    def wrong_back(self, delta, weights):
        return [("factors-swapped", product(weights, delta, self.dot)),
                ("sum-of-weights-sent-back", f"np.sum({weights}) * {delta}"),
                ("sum-of-weights-sent-back", f"np.sum({weights}, axis=0) * np.sum({delta})")]

    def bias(self, delta, count):
        return delta

    def wrong_bias(self, delta):
        return [("bias-sum-of-all", f"np.sum({delta})")]

    def bias_of_weights(self, gradient):
        return f"np.sum({gradient}, axis=1)"

    def normaliser(self, value, axis=None):
        return f"np.sum({value})"

    def wrong_normalisers(self, value):
        return []

    def largest(self, value):
        return f"np.max({value})"

    def picked(self, value, labels, count):
        return f"{value}[{labels}]"

    def wrong_picked(self, value, labels, count):
        return [f"{value}[{labels} - 1]", f"{value}[0]", f"{value}[:]"]
