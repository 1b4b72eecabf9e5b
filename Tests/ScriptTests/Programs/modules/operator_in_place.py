"""Updates of weights, written with the functions behind the operators."""
import operator as op

import numpy as np


def updated(values, steps):
    for apply, amount in steps:
        values = apply(values, amount)
    return values


STEPS = [(op.iadd, 2), (op.imul, 3), (op.isub, 4), (op.ifloordiv, 2), (op.ipow, 2), (op.imod, 50), (op.ior, 9),
         (op.iand, 13), (op.ixor, 5), (op.ilshift, 3), (op.irshift, 1), (op.itruediv, 4)]
print(updated(5, STEPS))

weights = np.arange(4.0).reshape(2, 2)
alias = weights
weights = op.iadd(weights, 1)
weights = op.imul(weights, np.array([1.0, -1.0]))
weights = op.itruediv(weights, 2)
weights = op.isub(weights, 0.25)
print(alias, alias is weights)
print(op.imatmul(weights, np.eye(2)), op.matmul(weights, [1.0, 1.0]), op.ipow(np.array([1.0, 2.0]), 2))

layers = {'w1': [1, 2, 3], 'b1': [0]}
op.setitem(layers, 'w2', [4])
op.delitem(layers, 'b1')
op.iadd(op.getitem(layers, 'w1'), [9])
op.setitem(layers['w1'], slice(0, 2), [7])
op.delitem(layers['w1'], 0)
print(layers, op.contains(layers, 'b1'), op.call(sorted, layers, reverse=True), op.concat([1], [2]))
print(op.iconcat(layers['w1'], (4, 5)), layers['w1'], op.length_hint(layers['w1']))
print(op.methodcaller('upper')('relu'), list(map(op.methodcaller('split', ',', maxsplit=1), ['a,b,c', 'd'])))
print(op.call(max, 3, 8), op.truth([]), op.index(True), op.not_('x'), op.is_(layers, layers), op.is_not(alias, weights))

for attempt in (
    lambda: op.iadd((1,), [2]), lambda: op.isub([1], 1), lambda: op.imul([1], 'a'), lambda: op.itruediv(1, 0),
    lambda: op.ifloordiv('a', 1), lambda: op.imod('%d', 'a'), lambda: op.ipow(2, 'a'), lambda: op.iand(1.0, 1),
    lambda: op.ior({}, 1), lambda: op.ixor([], []), lambda: op.imatmul(2, 3), lambda: op.matmul(weights, [1.0]),
    lambda: op.delitem(layers, 'w9'), lambda: op.setitem((1, 2), 0, 5), lambda: op.getitem(layers, 'w9'),
    lambda: op.iconcat(1, [2]), lambda: op.iconcat([1], 2), lambda: op.ilshift(1, -1), lambda: op.irshift(1.0, 2),
    lambda: op.length_hint([], 'a'), lambda: op.call(5), lambda: op.call(len, 5), lambda: op.methodcaller('nope')('relu'), lambda: op.methodcaller(5),
    lambda: op.methodcaller(), lambda: op.truth(weights), lambda: op.not_(weights), lambda: op.index('a'),
    lambda: op.iadd(weights, np.ones(3)), lambda: op.delitem([1], 4), lambda: op.concat(1, [2]),
):
    try:
        print(attempt())
    except Exception as e:
        print(type(e).__name__, e)
op.isub(weights, 'a')
