"""An oracle without any tracing: central differences through the program's own code, in CPython with NumPy.

The lines from `begin` up to `at` are put into a loop that runs them again for every perturbed parameter and
reads the loss after each pass; then the program goes on, and what `begin` finds at its second visit is the
step. These lines stand in one block and draw no random numbers.
"""

import random
from dataclasses import dataclass

import numpy as np

from program import indentation

WIDTH = 1e-5                # half the distance of a central difference
PARALLEL = 1e-5             # largest error of a step that still counts as parallel to the gradient
CONSTANT = 1e-4             # largest difference of factors that still count as one constant
SMALLEST = 1e-4             # a gradient below this share of the largest says too little
TRIES = 40


class Unusable(Exception):
    """The program raises, never gets to the line, or computes something that is not finite."""


class Finished(BaseException):
    """The second visit: the step is known."""


@dataclass(frozen=True)
class Verdict:
    """What central differences say about the step of one parameter."""

    kind: str               # "ok", "scaled", "wrong" or "not-updated"
    factor: float | None = None


@dataclass
class Point:
    """What one visit of the program shows: gradient and step of every parameter."""

    gradients: list
    steps: list


def flat(value):
    """Returns the numbers of an array, a number or a nested list."""
    if isinstance(value, (list, tuple)):
        return np.concatenate([flat(item) for item in value]) if value else np.zeros(0)
    return np.asarray(value, dtype=float).ravel().copy()


def placed(value, numbers):
    """Writes numbers into an array or list and returns it; a single number is returned anew."""
    if isinstance(value, np.ndarray) and value.ndim:
        value[...] = np.reshape(numbers, value.shape)
        return value
    if isinstance(value, list):
        start = 0
        for k, item in enumerate(value):
            size = flat(item).size
            value[k] = placed(item, numbers[start:start + size])
            start += size
        return value
    return float(numbers[0])


class Probe:
    """Feeds parameter values to a program and collects its losses and its step."""

    def __init__(self, seed, known=None):
        self.seed = seed                # of the random values; None leaves the program's own
        self.known = known              # gradient of another variant, taken over if it holds here too
        self.base = None                # parameter values, one vector
        self.after = None
        self.gradient = None
        self.losses = []

    def arrive(self, values):
        """Prepares the passes at the first visit and ends the program at the second."""
        if self.base is not None:
            self.after = [flat(value) for value in values]
            raise Finished
        self.sizes = [flat(value).size for value in values]
        self.base = self.start(values)
        self.plan(self.directions() if self.known is not None else np.eye(self.base.size))

    def start(self, values):
        """Draws the parameter values."""
        own = np.concatenate([flat(value) for value in values])
        if self.seed is None:
            return own
        numbers = np.random.default_rng(self.seed)
        return numbers.normal(0, 0.6, own.size) + 0.5 * np.clip(own, -1, 1)

    def directions(self):
        """Draws two directions in which a known gradient is tried."""
        drawn = np.random.default_rng((self.seed or 0) + 1).normal(size=(2, self.base.size))
        return drawn / np.linalg.norm(drawn, axis=1, keepdims=True)

    def plan(self, directions):
        """Lists the perturbations of the coming passes; the last pass is unperturbed."""
        self.along = directions
        self.offsets = [sign * WIDTH * row for row in directions for sign in (1, -1)]
        self.offsets.append(np.zeros(self.base.size))
        self.done = 0
        self.losses = []

    def more(self):
        """Tells whether another pass is due."""
        if self.done == len(self.offsets):
            self.gradient = self.finish()
            if self.gradient is not None:
                return False
            self.plan(np.eye(self.base.size))
        self.values = self.base + self.offsets[self.done]
        self.done += 1
        return True

    def finish(self):
        """Returns the gradient; None asks for a pass for every number."""
        up, down = np.array(self.losses[0:-1:2]), np.array(self.losses[1:-1:2])
        slopes = (up - down) / (2 * WIDTH)
        if self.known is None or len(self.along) == self.base.size:
            return slopes
        expected = self.along @ self.known
        scale = np.linalg.norm(self.known) + 1e-12
        return self.known if np.max(np.abs(slopes - expected)) <= 1e-6 * scale else None

    def put(self, k, value):
        """Returns the parameter with this pass's values."""
        start = sum(self.sizes[:k])
        return placed(value, self.values[start:start + self.sizes[k]])

    def take(self, loss):
        """Notes the loss of a pass."""
        self.losses.append(float(np.sum(loss)))
        if not np.isfinite(self.losses[-1]):
            raise Unusable("loss is not finite")

    def point(self, count):
        """Returns gradients and steps; a changed shape makes a step of None."""
        ends = np.cumsum(self.sizes)
        cut = [slice(end - size, end) for end, size in zip(ends, self.sizes)]
        steps = [self.after[k] - self.base[cut[k]] if self.after[k].size == self.sizes[k] else None
                 for k in range(count)]
        return Point([self.gradient[piece] for piece in cut], steps)


def woven(text, program, numbers):
    """Compiles a rendering of a program with the probe's loop around its forward pass."""
    rows = text.split("\n")
    first, last = numbers[program.begin] - 1, numbers[program.at] - 1
    pad = " " * indentation(rows[first])
    forward = rows[first:last]
    if indentation(rows[last]) != len(pad) or any(indentation(row) < len(pad) for row in forward if row):
        raise Unusable("the lines `begin` and `at` are not in one block")
    names = program.parameters
    start = [f"{pad}probe__.arrive([{', '.join(names)}])", f"{pad}while probe__.more():"]
    puts = [f"{pad}    {name} = probe__.put({k}, {name})" for k, name in enumerate(names)]
    passes = [f"    {row}" for row in forward] + [f"{pad}    probe__.take({program.loss})"]
    try:
        return compile("\n".join(rows[:first] + start + puts + passes + rows[last:]), "code.py", "exec")
    except SyntaxError as error:
        raise Unusable(str(error)) from error


def silent(*values, **options):
    """Stands in for print."""


def visit(code, seed, known, count):
    """Runs compiled code up to the second visit and returns what the probe saw."""
    probe = Probe(seed, known)
    space = {"__name__": "__main__", "print": silent, "probe__": probe}
    try:
        with np.errstate(over="raise", divide="raise", invalid="raise"):
            exec(code, space)
    except Finished:
        return probe.point(count), probe.gradient
    except Exception as error:
        raise Unusable(f"{type(error).__name__}: {error}") from error
    raise Unusable("the iteration begins once only")


class Judge:
    """Compares the steps of a program's variants with the true gradients at the same random points."""

    def __init__(self, program, seed, points=3):
        self.program = program
        self.known = {}
        self.seeds = self.usable_seeds(seed, points)

    def usable_seeds(self, seed, points):
        """Draws seeds of points where every gradient of the correct program says something."""
        text, numbers = self.program.render()
        code = woven(text, self.program, numbers)
        numbers, found, reason = random.Random(seed), [], ""
        for _ in range(TRIES):
            candidate = numbers.randrange(2 ** 31)
            try:
                point, gradient = visit(code, candidate, None, len(self.program.parameters))
            except Unusable as error:
                reason = str(error)
                continue
            if telling(point) and self.right(point):
                self.known[candidate] = gradient
                found.append(candidate)
            if len(found) == points:
                return found
        raise Unusable(f"no point where the correct program is right: {reason}")

    def right(self, point):
        """Tells whether a step is the true one at one point."""
        return all(verdict.kind == "ok" for verdict in verdicts([point], self.program.rate))

    def points(self, chosen=(), own=False):
        """Returns what a variant shows at all points, or at its own starting values."""
        text, numbers = self.program.render(chosen)
        code = woven(text, self.program, numbers)
        count = len(self.program.parameters)
        return [visit(code, seed, self.known.get(seed), count)[0] for seed in ([None] if own else self.seeds)]

    def verdicts(self, chosen=(), own=False):
        """Returns the verdict for every parameter of a variant, at its own starting values if wanted."""
        return verdicts(self.points(chosen, own), self.program.rate)


def telling(point):
    """Tells whether no gradient is too small to be compared."""
    sizes = [np.max(np.abs(gradient)) for gradient in point.gradients]
    return min(sizes) > SMALLEST * max(sizes)


def verdicts(points, rate):
    """Returns a verdict for every parameter from its gradients and steps at all points."""
    count = len(points[0].steps)
    return tuple(verdict([point.gradients[k] for point in points], [point.steps[k] for point in points], rate)
                 for k in range(count))


def verdict(gradients, steps, rate):
    """Returns the verdict for one parameter."""
    if any(step is None for step in steps):
        return Verdict("wrong")
    if not all(np.all(np.isfinite(step)) for step in steps):
        raise Unusable("a step is not finite")
    still = [not np.any(step) for step in steps]
    flat_loss = [not np.any(np.abs(gradient) > 1e-8) for gradient in gradients]
    if all(still):
        return Verdict("ok", 1.0) if all(flat_loss) else Verdict("not-updated")
    factors = [ratio(gradient, step) for gradient, step in zip(gradients, steps)]
    if None in factors or any(flat_loss):
        return Verdict("wrong")
    factor = factors[0]
    if any(abs(other - factor) > CONSTANT * abs(factor) for other in factors):
        return Verdict("wrong")
    factor = -factor / rate
    return Verdict("ok", 1.0) if abs(factor - 1) < CONSTANT else Verdict("scaled", float(f"{factor:.6g}"))


def ratio(gradient, step):
    """Returns k with step = k * gradient, or None if there is none."""
    size = float(gradient @ gradient)
    if size == 0 or not np.any(step):
        return None
    k = float(gradient @ step) / size
    error = np.max(np.abs(step - k * gradient))
    return k if error <= PARALLEL * np.max(np.abs(step)) else None


def faint(points, rate):
    """Tells whether a variant looks right at one of the points, as with closed relu units."""
    return any(effect(verdicts([point], rate)) == "none" for point in points)


def effect(found):
    """Sorts the verdicts of a variant: "none", "scale" (all by one positive constant) or "fault"."""
    if any(verdict.kind in ("wrong", "not-updated") for verdict in found):
        return "fault"
    factors = [verdict.factor for verdict in found]
    if min(factors) < 0 or max(factors) - min(factors) > CONSTANT * max(factors):
        return "fault"
    return "none" if abs(factors[0] - 1) < CONSTANT else "scale"


def runs(text):
    """Tells whether a program runs to its end in CPython."""
    try:
        with np.errstate(over="raise", divide="raise", invalid="raise"):
            exec(compile(text, "code.py", "exec"), {"__name__": "__main__", "print": silent})
    except Exception:
        return False
    return True
