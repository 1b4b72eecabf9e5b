"""How long parts last and what is left of them."""
import numpy as np

rng = np.random.default_rng(321)
print("gamma", np.round(rng.gamma(2.0, 1.5, 3), 6), np.round(rng.gamma(0.3, size=2), 6))
print("standard_gamma", np.round(rng.standard_gamma([0.5, 1.0, 4.0]), 6))
print("weibull", np.round(rng.weibull(1.5, 3), 6), "pareto", np.round(rng.pareto(3.0, 3), 6))
print("power", np.round(rng.power(2.5, 3), 6), "lognormal", np.round(rng.lognormal(0, 0.5, 3), 6))
print("wald", np.round(rng.wald(1.0, 2.0, 3), 6), "beta", np.round(rng.beta(2, 3, 3), 6))
print("beta below one", np.round(rng.beta(0.5, 0.4, 3), 6), "chisquare", np.round(rng.chisquare(4, 3), 6))
print("noncentral_chisquare", np.round(rng.noncentral_chisquare(2, 3, 2), 6),
      np.round(rng.noncentral_chisquare(0.5, 3, 2), 6))
print("f", np.round(rng.f(3, 9, 3), 6), "noncentral_f", np.round(rng.noncentral_f(3, 9, 2, 3), 6))
print("standard_t", np.round(rng.standard_t(6, 3), 6), "standard_cauchy", np.round(rng.standard_cauchy(3), 6))
print("dirichlet", np.round(rng.dirichlet([1, 1, 2]), 6), np.round(rng.dirichlet([0.01, 0.02, 0.03]), 6))
print("geometric", rng.geometric(0.5, 5), rng.geometric(0.02, 3), "zipf", rng.zipf(2.5, 6))
print("logseries", rng.logseries(0.7, 6), "negative_binomial", rng.negative_binomial(3, 0.4, 5))
print("hypergeometric", rng.hypergeometric(7, 5, 4, 5), rng.hypergeometric(200, 100, 60, 5))
print("multivariate_hypergeometric", rng.multivariate_hypergeometric([6, 3, 1], 5),
      rng.multivariate_hypergeometric([30, 40, 50], 90, size=2).tolist())
print("multinomial", rng.multinomial(20, [0.2, 0.3, 0.5]), rng.multinomial(100, [0.25] * 4, size=2).tolist())
print("next", rng.integers(1000, size=3))
