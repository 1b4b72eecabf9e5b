"""Writes the .npy files of npy.md: `python3 make_npy.py` in this folder; needs NumPy."""

import numpy as np

points = np.array([[1, 2], [3, 4], [5, 6]], dtype="<f4")
np.save("points.npy", points)
np.save("infinite.npy", np.where(points == 4, np.inf, points).astype("<f4"))
np.save("labels.npy", np.array([0, 1, 0]))
np.save("few-labels.npy", np.array([0, 1]))
np.save("half-labels.npy", np.array([0, 0.5, 1]))
np.save("big-endian.npy", np.array([0, 1, 0], dtype=">i4"))
good = open("points.npy", "rb").read()
open("cut.npy", "wb").write(good[:-4])
open("slip.npy", "wb").write(good.replace(b"False", b"false"))
