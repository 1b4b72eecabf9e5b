"""A loop that was written for Python 2 and 3, with a class of indices."""
import random

try:
    range_of = xrange
except NameError:
    range_of = range


class Indices(object):
    def __init__(self, part, length):
        self.part, self.length = part, length

    def __iter__(self):
        start, stop, step = self.part.indices(self.length)
        assert self.part.step is None or step == self.part.step
        return iter(range_of(start, stop, step))

    def __repr__(self):
        return 'Indices(%r:%r:%r of %d)' % (self.part.start, self.part.stop, self.part.step, self.length)


def train(weights, steps):
    history = []
    for step in range_of(steps):
        gradient = [2 * w for w in weights]
        for i in range_of(len(weights)):
            weights[i] -= 0.25 * gradient[i]
        history.append(sum(w * w for w in weights))
    return history


random.seed(4)
print(list(Indices(slice(None, -1), 5)), Indices(slice(1, 9, 3), 5), list(Indices(slice(None, None, -2), 5)))
print(train([1.0, -2.0], 3), range_of(2, 9, 3).start, range_of(2, 9, 3).stop, range_of(2, 9, 3).step)
span = range_of(3, 12, 2)
print(random.choice(span) in span, (span.stop - span.start) // span.step, slice(span.start, span.stop, span.step))
for check in (
    lambda: train([1.0], 'a'), lambda: train(5, 1), lambda: list(Indices(slice('a'), 5)), lambda: list(Indices(5, 5)),
    lambda: repr(Indices(range(3), 'x')), lambda: repr(Indices(3, 4)), lambda: list(Indices(slice(1, 2, 0), 3)),
    lambda: range_of(3).stop + slice(None, 3).start, lambda: range_of(3).step - slice('a', 'b', 'c').step,
):
    try:
        print(check())
    except Exception as e:
        print(type(e).__name__, e)

train([1.0], range_of(2))
