"""The order in which Gradbook takes the samples: the permutations of its stream `train/shuffle`.

Sources/Tensor/RandomStream.swift documents the stream: words of Philox4x64-10, integers by Lemire's method, orders by
Fisher and Yates's from the last element down.
"""

import numpy as np


def fnv1a(text):
    value = 0xCBF29CE484222325
    for byte in text.encode():
        value = (value ^ byte) * 0x100000001B3 % 2**64
    return value


class Stream:
    def __init__(self, seed, name, index=0):
        key = np.array([seed, fnv1a(name)], dtype=np.uint64)
        counter = np.array([0, 0, index, 0], dtype=np.uint64)
        self.source = np.random.Philox(key=key, counter=counter)

    def integer(self, bound):
        threshold = 2**64 % bound
        product = int(self.source.random_raw()) * bound
        while product % 2**64 < threshold:
            product = int(self.source.random_raw()) * bound
        return product >> 64

    def permutation(self, count):
        order = list(range(count))
        for last in range(count - 1, 0, -1):
            other = self.integer(last + 1)
            order[last], order[other] = order[other], order[last]
        return np.array(order)


def epoch_orders(seed, count, epochs):
    """One permutation of `count` samples an epoch."""
    stream = Stream(seed, "train/shuffle")
    return np.stack([stream.permutation(count) for _ in range(epochs)])
