"""Numbers that are equal have one hash; a rolling checksum built on it; objects told apart by identity."""
import numpy as np


def checksum(values, base=31):
    total = 0
    for value in values:
        total = (total * base + hash(value)) % (2 ** 32)
    return total


def same(a, b):
    return a == b, hash(a) == hash(b), id(a) == id(b)


big, other = 10 ** 30, 10 ** 29 * 10
print(checksum([1, 2.0, True, 0.25, -7]), checksum(range(5)), checksum([]), checksum([2 ** 80, -0.0, 1e16]))
print(same(1, 1.0), same(0.0, -0.0), same(True, 1), same(big, float(big)), same((1, 2.0), (1.0, 2)))
print(same(big, other)[:2], same(big, big), hash(np.float64(0.5)) == hash(0.5), hash(np.int64(7)) == hash(7))
print(hash(np.float64(0.1)), hash(np.int64(-1)), hash(np.bool_(True)), hash(2.0 ** 61), hash(-(2 ** 61)), hash(1 << 200))
print(checksum(np.arange(4)), checksum(np.linspace(0, 1, 5)), checksum('') == 0, {1: 'int', 1.0: 'float', True: 'bool'})
weights = np.zeros(3)
print(id(weights) == id(weights.T), id(weights) == id(weights.copy()), id(weights[:]) == id(weights))
history = []
for _ in range(3):
    weights += 1
    history.append(weights)
print(len({id(w) for w in history}), history[0], [id(w) == id(weights) for w in history])
for check in (
    lambda: hash(weights), lambda: checksum([weights]), lambda: {weights: 1}, lambda: checksum(5), lambda: checksum([[1]]),
    lambda: id(), lambda: same(), lambda: hash(np.float64(1.0), 2), lambda: checksum([1], 'a'), lambda: {1, weights},
    lambda: id(id=weights),
):
    try:
        print(check())
    except Exception as e:
        print(type(e).__name__, e)
