"""Draws the data of W3, W4 and W5 in a precision: `python3 make_data.py FOLDER float32`. Gradbook draws W1 and W2.

The numbers are the same in both precisions.

Rows look like small grey images: of 784 numbers in [0, 1) four fifths are 0. A row's class is the largest of k
random linear functions of it, so that there is something to learn.
"""

import sys
from pathlib import Path

import numpy as np

ROWS = {"W3": (10_000, 0), "W4": (60_000, 10_000), "W5": (12_800, 0)}
CLASSES = {"W3": 2, "W4": 10, "W5": 10}
FEATURES = 784


def images(generator, rows):
    grey = generator.random((rows, FEATURES), dtype=np.float32)
    return grey * (generator.random((rows, FEATURES), dtype=np.float32) > 0.8)


def make(name, folder, precision):
    generator = np.random.default_rng(1)
    directions = generator.normal(size=(FEATURES, CLASSES[name])).astype(np.float32)
    for prefix, rows in zip(("", "test-"), ROWS[name]):
        if rows == 0:
            continue
        x = images(generator, rows)
        np.save(folder / f"{name}-{prefix}x.npy", x.astype(precision))
        np.save(folder / f"{name}-{prefix}y.npy", np.argmax((x - 0.1) @ directions, axis=1))


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for name in ROWS:
        make(name, folder, sys.argv[2])
