"""Expressions as people write them; every function returns Python text."""

import ast
from functools import lru_cache

DOTS = ("np.dot", "np.dot", "@", "@", ".dot", "np.matmul")


@lru_cache(maxsize=20_000)
def top(text):
    """Returns the outermost node of an expression."""
    return ast.parse(text, mode="eval").body


def atom(text):
    """Puts parentheses around anything that an attribute or a power cannot follow."""
    return text if isinstance(top(text), (ast.Name, ast.Attribute, ast.Call, ast.Subscript)) else f"({text})"


def factor(text):
    """Puts parentheses around what cannot stand in a product."""
    node = top(text)
    loose = isinstance(node, (ast.Compare, ast.UnaryOp)) or (
        isinstance(node, ast.BinOp) and isinstance(node.op, (ast.Add, ast.Sub, ast.MatMult, ast.Div)))
    return f"({text})" if loose else text


def times(*factors):
    """Joins factors to a product."""
    return " * ".join(factor(text) for text in factors)


def product(left, right, dot):
    """Returns the matrix product in the wanted notation."""
    if dot == "@":
        return f"{atom(left)} @ {atom(right)}"
    if dot == ".dot":
        return f"{atom(left)}.dot({right})"
    return f"{dot}({left}, {right})"


def activation(kind, z, helper=""):
    """Returns the activation of z, by a function of the program if there is one."""
    if helper:
        return f"{helper}({z})"
    return {
        "sigmoid": f"1 / (1 + np.exp(-{atom(z)}))",
        "tanh": f"np.tanh({z})",
        "relu": f"np.maximum(0, {z})",
        "linear": z,
    }[kind]


SIGMOID = ("1 / (1 + np.exp(-{z}))", "1.0 / (1.0 + np.exp(-{z}))", "np.exp({z}) / (1 + np.exp({z}))",
           "1 / (np.exp(-{z}) + 1)")
TANH = ("np.tanh({z})", "np.tanh({z})", "(np.exp({z}) - np.exp(-{z})) / (np.exp({z}) + np.exp(-{z}))")
RELU = ("np.maximum(0, {z})", "np.maximum({z}, 0)", "{z} * ({z} > 0)", "np.where({z} > 0, {z}, 0)")
ACTIVATIONS = {"sigmoid": SIGMOID, "tanh": TANH, "relu": RELU}

WRONG_ACTIVATIONS = {
    # Not 1 / (1 + exp(z)): that is the same network with other signs, and many lines could be blamed.
    "sigmoid": ("1 / (2 + np.exp(-{z}))", "np.exp({z}) / (1 + np.exp(-{z}))"),
    "tanh": ("np.tanh({z} / 2)", "(np.exp({z}) - np.exp(-{z})) / 2"),
    "relu": ("np.minimum(0, {z})", "np.abs({z})"),
}

SLOPES_OF_OUTPUT = {
    "sigmoid": ("{a} * (1 - {a})", "{a} * (1 - {a})", "{a} - {a} ** 2", "(1 - {a}) * {a}"),
    "tanh": ("1 - {a} ** 2", "1 - np.power({a}, 2)", "1 - {a} * {a}", "(1 - {a}) * (1 + {a})",
             "1 - np.square({a})"),
    "relu": ("{a} > 0", "np.where({a} > 0, 1, 0)", "({a} > 0).astype(float)"),
}
SLOPES_OF_SUM = {
    "sigmoid": ("{f}({z}) * (1 - {f}({z}))", "np.exp(-{z}) / (1 + np.exp(-{z})) ** 2"),
    "tanh": ("1 - np.tanh({z}) ** 2", "1 - np.power(np.tanh({z}), 2)", "1 / np.cosh({z}) ** 2"),
    "relu": ("{z} > 0", "np.where({z} > 0, 1, 0)", "({z} > 0).astype(float)", "1.0 * ({z} > 0)",
             "np.where({z} <= 0, 0, 1)"),
}
WRONG_SLOPES_OF_OUTPUT = {
    "sigmoid": ("1 - {a}", "{a} * (1 + {a})", "1 + {a} * (1 - {a})", "{a} * (1 - {a}) ** 2",
                "{a} * ({a} - 1)"),
    "tanh": ("1 - {a}", "(1 - {a}) ** 2", "1 + {a} ** 2", "{a} ** 2"),
}
WRONG_SLOPES_OF_SUM = {
    "sigmoid": ("{f}({z}) * (1 - {z})", "{f}({z}) * (1 + {f}({z}))", "1 - {f}({z})", "{z} * (1 - {z})"),
    "tanh": ("1 - np.tanh({z})", "1 - {z} ** 2", "1 + np.tanh({z}) ** 2", "(1 - np.tanh({z})) ** 2"),
}
ANTIDERIVATIVES = {"sigmoid": "np.log(1 + np.exp({v}))", "tanh": "np.log(np.cosh({v}))"}
RELU_FAULTS = (("relu-slope-is-value", "np.where({v} > 0, {v}, 0)"),
               ("relu-slope-is-value", "np.maximum(0, {v})"),
               ("relu-mask-inverted", "np.where({v} > 0, 0, 1)"), ("relu-mask-inverted", "{v} < 0"))


def wrong_slopes(kind, by_sum, sigmoid, place):
    """Lists (edit, template in {v}) of the wrong formulas for a slope, in a helper or inline."""
    if kind == "relu":
        return RELU_FAULTS
    table = WRONG_SLOPES_OF_SUM if by_sum else WRONG_SLOPES_OF_OUTPUT
    usable = [text for text in table[kind] if sigmoid or "{f}" not in text]
    wrong = [(f"slope-formula-{place}", text.format(f=sigmoid, z="{v}", a="{v}")) for text in usable]
    return wrong + [("antiderivative-as-slope", ANTIDERIVATIVES[kind])]


def squared_loss(rng, a, y, coefficient, count):
    """Returns the squared error, divided by the count unless that is empty."""
    difference = rng.choice((f"{a} - {y}", f"{y} - {a}"))
    square = rng.choice((f"({difference}) ** 2", f"({difference}) ** 2", f"np.square({difference})",
                         f"np.power({difference}, 2)"))
    total = f"np.sum({square})"
    if coefficient == 1:
        return f"{total} / {count}" if count else total
    if count:
        return rng.choice((f"{total} / (2 * {count})", f"0.5 * {total} / {count}",
                           f"1 / (2 * {count}) * {total}"))
    return rng.choice((f"0.5 * {total}", f"{total} / 2"))


def binary_loss(rng, a, y, count):
    """Returns the binary cross-entropy."""
    inner = f"{y} * np.log({a}) + (1 - {y}) * np.log(1 - {a})"
    if count:
        return rng.choice((f"-np.sum({inner}) / {count}", f"-1 / {count} * np.sum({inner})"))
    return rng.choice((f"-np.sum({inner})", f"np.sum(-{y} * np.log({a}) - (1 - {y}) * np.log(1 - {a}))"))


def softmax_loss(rng, p, y, count, picked):
    """Returns the cross-entropy of class probabilities; `picked` is set for integer labels."""
    total = f"np.sum(np.log({picked}))" if picked else f"np.sum({y} * np.log({p}))"
    if count:
        return rng.choice((f"-{total} / {count}", f"-1 / {count} * {total}"))
    return f"-{total}"


def wrong_losses(text):
    """Lists (edit, text) of wrong variants of a loss."""
    swaps = (
        ("loss-log", "np.log(1 - ", "np.log(1 + "), ("loss-log", "np.log(", "np.log(1 + "),
        ("loss-log", "np.log(", "np.log10(1 + "),
        ("loss-half-missing", ") + (1 - ", ") - (1 - "), ("loss-half-missing", ") - (1 - ", ") + (1 - "),
        ("loss-power", ") ** 2", ") ** 4"), ("loss-power", "np.square(", "np.abs("),
        ("loss-power", ", 2)", ", 4)"), ("loss-power", "np.sum((", "np.sum(np.abs("),
    )
    return [(name, text.replace(old, new, 1)) for name, old, new in swaps
            if old in text and balanced(text.replace(old, new, 1))]


def balanced(text):
    """Tells whether a text is an expression."""
    try:
        top(text)
    except SyntaxError:
        return False
    return True
