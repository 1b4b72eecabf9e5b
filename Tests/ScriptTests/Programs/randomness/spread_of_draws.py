import numpy as np


def summary(name, values):
    values = np.sort(values)
    low, middle, high = values[len(values) // 10], values[len(values) // 2], values[-len(values) // 10]
    print(f"{name:<18}{low:>12.6f}{middle:>12.6f}{high:>12.6f}")


np.random.seed(2024)
summary("gumbel", np.random.gumbel(loc=[0.0, 1.0], size=(50, 2)).ravel())
summary("lognormal", np.random.lognormal(sigma=0.25, size=100))
summary("rayleigh", np.random.rayleigh(size=100))
summary("weibull", np.random.weibull(0.7, size=100))
summary("gamma", np.random.gamma(0.4, size=100))
summary("standard_gamma", np.random.standard_gamma([0.2, 1.0, 7.5], size=(40, 3)).ravel())
summary("pareto", np.random.pareto(2.5, size=100))
summary("power", np.random.power(0.5, size=100))
summary("standard_t", np.random.standard_t(df=2.5, size=100))
summary("standard_cauchy", np.random.standard_cauchy(size=100))
summary("triangular", np.random.triangular(left=-1, mode=[-1, 0, 1], right=1, size=(40, 3)).ravel())
summary("wald", np.random.wald(mean=2, scale=0.5, size=100))
summary("vonmises", np.random.vonmises(mu=np.pi / 2, kappa=0.3, size=100))
summary("vonmises narrow", np.random.vonmises(3.0, 250.0, size=100))
