"""Noise for data augmentation, by a Generator."""
import numpy as np

rng = np.random.default_rng(12)
image = rng.random((2, 3))
print(np.round(image, 6).tolist())


def noisy(image, kind):
    noise = {
        "normal": lambda: rng.normal(0, 0.1, image.shape),
        "standard_normal": lambda: 0.1 * rng.standard_normal(image.shape),
        "uniform": lambda: rng.uniform(-0.1, 0.1, image.shape),
        "laplace": lambda: rng.laplace(0, 0.1, image.shape),
        "logistic": lambda: rng.logistic(0, 0.1, image.shape),
        "gumbel": lambda: rng.gumbel(0, 0.1, image.shape),
        "exponential": lambda: rng.exponential(0.1, image.shape),
        "standard_exponential": lambda: 0.1 * rng.standard_exponential(image.shape),
        "rayleigh": lambda: rng.rayleigh(0.1, image.shape),
        "poisson": lambda: rng.poisson(10 * image) / 10 - image,
        "binomial": lambda: rng.binomial(1, 0.9, image.shape) * image - image,
        "triangular": lambda: rng.triangular(-0.1, 0.05, 0.1, image.shape),
        "vonmises": lambda: rng.vonmises(0.0, 9.0, image.shape) / 10,
    }[kind]()
    return image + noise


for kind in ["normal", "standard_normal", "uniform", "laplace", "logistic", "gumbel", "exponential",
             "standard_exponential", "rayleigh", "poisson", "binomial", "triangular", "vonmises"]:
    print(f"{kind:<21}", np.round(noisy(image, kind), 5).ravel())
rows = rng.permutation(5)
pixels = np.arange(6).reshape(2, 3)
rng.shuffle(pixels)
print(rows, pixels.tolist(), rng.permuted(np.arange(6)), rng.integers(0, 256, 3), rng.choice([10, 20, 30], 2))
