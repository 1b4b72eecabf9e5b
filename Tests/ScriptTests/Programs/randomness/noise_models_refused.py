"""Parameters that are out of range, as a sweep over settings meets them."""
import numpy as np

np.random.seed(3)
settings = [
    ("gumbel", lambda: np.random.gumbel(0, -1)),
    ("lognormal", lambda: np.random.lognormal(0, -0.5, size=3)),
    ("rayleigh", lambda: np.random.rayleigh(-2.0)),
    ("weibull", lambda: np.random.weibull(-1)),
    ("gamma", lambda: np.random.gamma(-2.0, 1.0)),
    ("gamma scale", lambda: np.random.gamma(2.0, [1.0, -1.0])),
    ("pareto", lambda: np.random.pareto(0)),
    ("power", lambda: np.random.power([1.0, 0.0])),
    ("standard_t", lambda: np.random.standard_t(0)),
    ("standard_cauchy", lambda: np.random.standard_cauchy(-3)),
    ("triangular", lambda: np.random.triangular(0, 2, 1)),
    ("triangular left", lambda: np.random.triangular(0, -2, 1)),
    ("triangular equal", lambda: np.random.triangular(1, 1, 1)),
    ("wald", lambda: np.random.wald(0, 1)),
    ("vonmises", lambda: np.random.vonmises(0.0, -4.0)),
    ("standard_gamma", lambda: np.random.standard_gamma("two")),
]
for name, draw in settings:
    try:
        print(name, draw())
    except (TypeError, ValueError) as error:
        print(f"{name}: {type(error).__name__}: {error}")
print(np.random.randint(0, 1000, 4))
