"""The edits that turn a correct line into a faulty one: name -> kind (of KINDS.md) and meaning."""

EDITS = {
    # slopes
    "missing-slope": ("missing-activation-derivative", "a delta lacks the slope of its activation"),
    "slope-at-wrong-argument": ("derivative-at-wrong-value", "the slope gets z instead of a, or the reverse"),
    "slope-of-error": ("derivative-at-wrong-value", "the slope is taken at the error that comes back"),
    "slope-of-other-layer": ("derivative-at-wrong-value", "the slope is taken at another layer's values"),
    "slope-of-other-activation": ("wrong-derivative-formula", "the slope belongs to another activation"),
    "slope-formula-inline": ("wrong-derivative-formula", "1 - a and the like, written in the delta"),
    "slope-formula-helper": ("wrong-derivative-formula", "1 - v and the like, in the slope function"),
    "antiderivative-as-slope": ("wrong-derivative-formula", "softplus or log cosh where the slope belongs"),
    "relu-slope-is-value": ("wrong-derivative-formula", "the slope of relu is z where z > 0, not 1"),
    "relu-mask-inverted": ("wrong-derivative-formula", "the mask of relu keeps the closed units"),
    "relu-mask-of-gradient": ("derivative-at-wrong-value", "the sign of the gradient decides, not that of z"),
    "extra-slope": ("wrong-derivative-formula", "a slope although cross-entropy has cancelled it"),
    # weight gradients
    "own-output": ("wrong-operand", "a weight gradient uses the output of its own layer"),
    "preactivation": ("wrong-operand", "a weight gradient uses z where a belongs"),
    "other-layer-input": ("wrong-operand", "a weight gradient uses the input of another layer"),
    "missing-input": ("wrong-operand", "a weight gradient is the delta alone"),
    "raw-error-in-gradient": ("wrong-delta", "a gradient uses the error before the slope"),
    "delta-of-other-layer": ("wrong-delta", "a gradient uses the delta of another layer"),
    "elementwise-for-dot": ("wrong-product", "elements multiplied where a matrix product belongs"),
    "dot-for-elementwise": ("wrong-product", "a dot product where elements are to be multiplied"),
    "factors-swapped": ("wrong-product", "a gradient or an error comes out transposed"),
    # errors sent back
    "raw-error-sent-back": ("wrong-delta", "the error before the slope is sent to the layer below"),
    "other-delta-sent-back": ("wrong-delta", "the delta of another layer is sent back"),
    "other-weights-sent-back": ("wrong-delta", "the error goes back through another layer's weights"),
    "weight-gradient-sent-back": ("wrong-delta", "the error goes back through a weight gradient"),
    "sum-of-weights-sent-back": ("wrong-delta", "all weights of a layer are added up on the way back"),
    "error-of-other-layer": ("wrong-delta", "the error of another layer is multiplied by the slope"),
    "error-squared": ("wrong-delta", "the squared error where the difference belongs"),
    "last-sample-only": ("wrong-operand", "a gradient is replaced sample by sample instead of added up"),
    # biases
    "bias-not-summed": ("bias-gradient", "the samples are not added up"),
    "bias-wrong-axis": ("bias-gradient", "the sum runs over the units, not over the samples"),
    "bias-sum-of-all": ("bias-gradient", "one number for all biases of a layer"),
    "bias-mean-for-sum": ("bias-gradient", "the mean where the weights have the sum, or the reverse"),
    "bias-from-weight-gradient": ("bias-gradient", "the weight gradient is added up"),
    "bias-times-bias": ("bias-gradient", "the bias itself is a factor of its gradient"),
    # signs and scales
    "sign-of-update": ("wrong-sign", "one parameter goes uphill"),
    "sign-of-gradient": ("wrong-sign", "one gradient has the wrong sign"),
    "sign-of-delta": ("wrong-sign", "one hidden delta has the wrong sign"),
    "difference-swapped": ("wrong-sign", "target and output have changed places"),
    "extra-factor": ("wrong-scale", "a stray constant in one of several gradients"),
    "mean-missing": ("wrong-scale", "1/n is missing in one of several gradients"),
    # weight decay
    "l2-sign": ("regularisation-term", "the decay term has the wrong sign"),
    "l2-missing": ("regularisation-term", "the decay term is missing in one place"),
    "l2-size": ("regularisation-term", "the decay term is too large or too small"),
    "l2-of-other-weights": ("regularisation-term", "the decay term uses other weights, or their square"),
    "l2-on-bias": ("regularisation-term", "a bias decays that the loss leaves alone"),
    # indices
    "wrong-index": ("wrong-index", "another layer, unit or class is taken"),
    "wrong-slice": ("wrong-index", "the wrong rows or columns are cut off"),
    # softmax
    "softmax-wrong-axis": ("softmax-formula", "the sum runs over the samples or over everything"),
    "softmax-not-normalised": ("softmax-formula", "the division is wrong or missing"),
    "softmax-without-exp": ("softmax-formula", "something else than exp is normalised"),
    # updates
    "wrong-gradient-applied": ("update-not-applied", "a parameter gets the gradient of another one"),
    "never-updated": ("update-not-applied", "the result goes into another name, or nowhere"),
    "update-replaces-parameter": ("update-not-applied", "the step replaces the parameter (`W =- step`)"),
    "update-order": ("update-order", "weights change before the error goes back through them"),
    "velocity-sign": ("wrong-sign", "one velocity collects the gradient with the wrong sign"),
    "velocity-rate-twice": ("wrong-scale", "the rate is multiplied into velocity and update"),
    "velocity-of-other-parameter": ("update-not-applied", "a parameter moves with another one's velocity"),
    # forward and loss
    "forward-bias-missing": ("bias-gradient", "a bias is trained but not used"),
    "forward-bias-sign": ("wrong-sign", "a bias is subtracted in the forward pass"),
    "forward-other-activation": ("wrong-derivative-formula", "forward and backward differ"),
    "forward-no-activation": ("wrong-derivative-formula", "an activation is missing in the forward pass"),
    "activation-formula": ("wrong-derivative-formula", "the activation function is wrong, its slope right"),
    "loss-log": ("loss-formula", "the argument of a logarithm is wrong"),
    "loss-half-missing": ("loss-formula", "half of the binary cross-entropy is missing or has a wrong sign"),
    "loss-power": ("loss-formula", "the loss uses another power of the difference"),
}

# Edits that now and then leave every step as it is; such programs serve as correct ones.
SOMETIMES_HARMLESS = ("slope-at-wrong-argument", "elementwise-for-dot", "dot-for-elementwise",
                      "factors-swapped", "sum-of-weights-sent-back", "bias-sum-of-all",
                      "softmax-not-normalised", "loss-power")

HELD_OUT_EDITS = ("antiderivative-as-slope", "weight-gradient-sent-back", "update-replaces-parameter")

# Edits that fit nearly every program are drawn less often, those that fit few or are posted most more often.
SELDOM = ("never-updated", "sign-of-update", "extra-factor", "bias-times-bias", "forward-bias-sign",
          "forward-bias-missing",
          "sign-of-delta", "sign-of-gradient", "missing-input", "sum-of-weights-sent-back", "bias-sum-of-all")
OFTEN = ("missing-slope", "slope-at-wrong-argument", "slope-formula-inline", "slope-formula-helper",
         "slope-of-error", "own-output", "raw-error-in-gradient", "raw-error-sent-back", "bias-not-summed",
         "bias-wrong-axis",
         "difference-swapped", "error-squared", "update-order", "wrong-index", "wrong-slice",
         "softmax-wrong-axis", "softmax-not-normalised", "loss-log", "loss-half-missing", "loss-power",
         "relu-slope-is-value",
         "relu-mask-inverted", "relu-mask-of-gradient", "extra-slope", "last-sample-only", "mean-missing",
         "factors-swapped", "dot-for-elementwise", "other-delta-sent-back", "slope-of-other-layer")


def weight(name):
    """Returns how often an edit is drawn."""
    return 0.4 if name in SELDOM else 2.0 if name in OFTEN else 1.0


# Words of KINDS.md that describe an edit just as well as its own kind.
OTHER_KINDS = {
    "extra-slope": ("wrong-delta", "loss-formula", "softmax-formula"),
    "bias-mean-for-sum": ("wrong-scale",),
    "wrong-gradient-applied": ("wrong-operand", "wrong-delta"),
    "forward-bias-missing": ("update-not-applied",),
    "error-squared": ("loss-formula",),
    "relu-mask-of-gradient": ("wrong-derivative-formula",),
    "activation-formula": ("wrong-sign",),
}
