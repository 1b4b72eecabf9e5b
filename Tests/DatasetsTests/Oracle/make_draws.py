"""Writes DrawOracle.swift: small data sets drawn as the documentation says, from the words of NumPy's Philox.

Run as `python3 make_draws.py > ../DrawOracle.swift`; needs NumPy 2.4.6.
"""

import math

import numpy as np


def fnv1a(text):
    value = 0xCBF29CE484222325
    for byte in text.encode():
        value = (value ^ byte) * 0x100000001B3 % 2**64
    return value


class Stream:
    def __init__(self, seed, name):
        key = np.array([seed, fnv1a(name)], dtype=np.uint64)
        self.source = np.random.Philox(key=key, counter=np.zeros(4, dtype=np.uint64))

    def next(self):
        return int(self.source.random_raw())

    def uniform(self):
        return (self.next() >> 11) * 2.0**-53

    def normal(self):
        radius = math.sqrt(-2 * math.log(1 - self.uniform()))
        return radius * math.cos(2 * math.pi * self.uniform())

    def integer(self, bound):
        while True:
            product = self.next() * bound
            if product % 2**64 >= 2**64 % bound:
                return product >> 64

    def shuffle(self, items):
        for last in range(len(items) - 1, 0, -1):
            other = self.integer(last + 1)
            items[last], items[other] = items[other], items[last]
        return items


class Streams:
    def __init__(self, seed, name):
        for each in ("classes", "points", "noise", "labels", "split"):
            setattr(self, each, Stream(seed, name + "/" + each))


def classes(counts, streams):
    return streams.classes.shuffle([c for c, n in enumerate(counts) for _ in range(n)])


def ranks(labels, streams):
    orders = [streams.points.shuffle(list(range(labels.count(c)))) for c in (0, 1)]
    return [orders[c].pop(0) for c in labels]


def noisy(points, deviation, streams):
    return [[v + deviation * streams.noise.normal() for v in point] for point in points]


def moons(counts, noise, streams):
    labels = classes(counts, streams)
    arcs = [np.linspace(0, math.pi, n) for n in counts]
    points = []
    for c, rank in zip(labels, ranks(labels, streams)):
        t = arcs[c][rank]
        points.append((math.cos(t), math.sin(t)) if c == 0 else (1 - math.cos(t), 0.5 - math.sin(t)))
    return labels, noisy(points, noise, streams)


def circles(counts, noise, factor, streams):
    labels = classes(counts, streams)
    arcs = [np.linspace(0, 2 * math.pi, n, endpoint=False) for n in counts]
    points = []
    for c, rank in zip(labels, ranks(labels, streams)):
        r = 1 if c == 0 else factor
        points.append((r * math.cos(arcs[c][rank]), r * math.sin(arcs[c][rank])))
    return labels, noisy(points, noise, streams)


def blobs(counts, deviation, streams):
    labels = classes(counts, streams)
    centers = [[-10 + 20 * streams.points.uniform() for _ in range(2)] for _ in counts]
    return labels, noisy([centers[c] for c in labels], deviation, streams)


def shapes(counts, size, jitter, noise, streams):
    labels = classes(counts, streams)
    row, column = np.mgrid[0:size, 0:size]
    images = []
    for c in labels:
        cx = size / 2 + jitter * streams.points.normal()
        cy = size / 2 + jitter * streams.points.normal()
        radius = size / 4 + jitter / 2 * streams.points.normal()
        if c == 0:
            ink = np.exp(-(np.hypot(column - cx, row - cy) - radius) ** 2 / 2)
        else:
            ink = np.maximum(np.exp(-(column - cx) ** 2 / 2), np.exp(-(row - cy) ** 2 / 2))
        grain = np.array([streams.noise.normal() for _ in range(size * size)]).reshape(size, size)
        images.append((255 * np.clip(ink + noise * grain, 0, 1)).ravel().tolist())
    return labels, images


def mislabelled(labels, count, kinds, streams):
    labels = list(labels)
    for i in streams.labels.shuffle(list(range(len(labels))))[:count]:
        labels[i] = (labels[i] + 1 + streams.labels.integer(kinds - 1)) % kinds
    return labels


def write(name, labels, rows):
    print(f"  static let {name}Classes = {labels}")
    print(f"  static let {name}: [Double] = [")
    for row in rows:
        for i in range(0, len(row), 4):
            print("    " + " ".join(f"{float(v)!r}," for v in row[i:i + 4]))
    print("  ]\n")


print("// Written by Oracle/make_draws.py; do not edit.\n")
print("/// Data sets of seed 7 and name \"d\".")
print("enum DrawOracle {")
write("moons", *moons([5, 4], 0.1, Streams(7, "d")))
write("circles", *circles([3, 5], 0.05, 0.5, Streams(7, "d")))
write("blobs", *blobs([3, 3, 2], 1.5, Streams(7, "d")))
write("shapes", *shapes([2, 1], 6, 0.5, 0.2, Streams(7, "d")))
streams = Streams(7, "d")
clean, _ = blobs([4, 4, 4], 1, streams)
print(f"  static let cleanLabels = {clean}")
print(f"  static let noisyLabels = {mislabelled(clean, 5, 3, streams)}")
print(f"  static let testRows = {sorted(streams.split.shuffle(list(range(12)))[:3])}")
print("}")
