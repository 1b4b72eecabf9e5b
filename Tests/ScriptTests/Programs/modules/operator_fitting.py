"""Genetic programming in small: random formulas of operators are scored against data."""
import operator as op
import random

PAIRS = [op.sub, op.mul, op.truediv, op.floordiv, op.mod, op.pow, op.matmul, op.and_, op.or_, op.xor, op.lshift, op.rshift,
         op.lt, op.le, op.gt, op.ge, op.eq, op.ne, op.is_, op.is_not, op.concat, op.iconcat, op.contains, op.countOf,
         op.indexOf, op.getitem, op.iadd, op.isub, op.imul, op.itruediv, op.ifloordiv, op.imod, op.ipow, op.imatmul,
         op.iand, op.ior, op.ixor, op.ilshift, op.irshift, op.delitem]
SINGLES = [op.neg, op.pos, op.abs, op.invert, op.inv, op.not_, op.truth, op.index, op.length_hint, op.call,
           op.methodcaller('bit_length')]
VALUES = [0, 1, 2, 3, 7, -4, 0.5, 2.5, True, 'ab', 'b', [1, 2], (3, 1), None]


def name_of(function):
    return getattr(function, '__name__', 'methodcaller')


def outcome(function, *values):
    try:
        return repr(function(*values))
    except (TypeError, ValueError, ZeroDivisionError, IndexError, KeyError, AttributeError) as e:
        return f'{type(e).__name__}: {e}'


random.seed(23)
for apply in PAIRS:
    a, b, c = (random.choice(VALUES) for _ in range(3))
    a, b, c = (list(each) if isinstance(each, list) else each for each in (a, b, c))
    print(name_of(apply).ljust(10), outcome(apply, a, b), '|', outcome(apply, b, c))
for apply in SINGLES:
    print(name_of(apply).ljust(12), *[outcome(apply, value) for value in random.sample(VALUES, 4)], sep=' | ')


def errors(formula, data):
    total = 0
    for x, y in data:
        total = op.iadd(total, op.pow(op.sub(formula(x), y), 2))
    return total


def formula_of(first, second, constant):
    return lambda x: second(first(x, constant), x)


data = [(x, x * x + 3 * x) for x in range(1, 5)]
scores = {}
for first in (op.add, op.sub, op.mul, op.floordiv, op.xor):
    for second in (op.add, op.mul, op.truediv, op.mod):
        op.setitem(scores, f'{name_of(first)} {name_of(second)}', round(errors(formula_of(first, second, 3), data), 6))
best = min(scores, key=op.methodcaller('__len__'))
print(sorted(scores.items(), key=op.itemgetter(1))[:4], best)
for formula in (op.neg, op.abs, 5, formula_of(op.truediv, op.mod, 0), formula_of(op.concat, op.add, 'a'), formula_of(op.lshift, op.add, -1)):
    print(outcome(errors, formula, data))
print(outcome(op.setitem, scores, [], 1), outcome(op.delitem, scores, 'none'), outcome(op.setitem, 5, 0, 1), outcome(op.call))
op.countOf(5, 5)
