"""Which kind of noise hurts a fitted line most?"""
import numpy as np

np.random.seed(11)
x = np.linspace(0, 1, 40)
noises = {
    "gumbel": np.random.gumbel(0, 0.1, 40),
    "lognormal": np.random.lognormal(-2, 0.5, 40),
    "rayleigh": np.random.rayleigh(0.1, 40),
    "weibull": np.random.weibull(1.5, 40) / 10,
    "gamma": np.random.gamma(2, 0.05, 40),
    "pareto": np.random.pareto(4, 40) / 4,
    "power": np.random.power(3, 40) - 0.75,
    "standard_t": np.random.standard_t(5, 40) / 10,
    "standard_cauchy": np.random.standard_cauchy(40) / 100,
    "triangular": np.random.triangular(-0.2, 0, 0.2, 40),
    "wald": np.random.wald(0.1, 1, 40),
    "vonmises": np.random.vonmises(0, 4, 40) / 10,
}
for name, noise in noises.items():
    y = 2 * x + 1 + noise
    w, b = 0.0, 0.0
    for step in range(200):
        error = w * x + b - y
        w -= 0.5 * np.mean(error * x)
        b -= 0.5 * np.mean(error)
    loss = np.mean((w * x + b - y) ** 2)
    print(f"{name:16} w {w:8.5f} b {b:8.5f} loss {loss:.6f}")
