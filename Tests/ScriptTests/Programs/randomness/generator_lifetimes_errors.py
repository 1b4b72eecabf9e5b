import numpy as np

rng = np.random.default_rng(1)
attempts = [
    lambda: rng.gamma(-2, 1),
    lambda: rng.standard_gamma(-1),
    lambda: rng.weibull([-1.5]),
    lambda: rng.pareto(0),
    lambda: rng.power(-1),
    lambda: rng.lognormal(0, -0.5),
    lambda: rng.wald(-1, 1),
    lambda: rng.beta(1, 0),
    lambda: rng.chisquare(0),
    lambda: rng.noncentral_chisquare(0, 1),
    lambda: rng.f(3, 0),
    lambda: rng.noncentral_f(3, 9, -2),
    lambda: rng.standard_t([]) if rng.standard_t(0) else None,
    lambda: rng.standard_cauchy(size=-1),
    lambda: rng.dirichlet([1, -1]),
    lambda: rng.geometric(1.5),
    lambda: rng.zipf(0.5),
    lambda: rng.logseries(-0.1),
    lambda: rng.negative_binomial(3, 0),
    lambda: rng.hypergeometric(7, 5, 14),
    lambda: rng.hypergeometric(7, -5, 1),
    lambda: rng.hypergeometric(2 * 10**9, 5, 1),
    lambda: rng.multivariate_hypergeometric([6, 3, 1], 15),
    lambda: rng.multivariate_hypergeometric([6, 3, -1], 5),
    lambda: rng.multinomial(20, [0.9, 0.3, 0.5]),
    lambda: rng.multinomial(20, [1.5, -0.5]),
    lambda: rng.multinomial(-1, [0.5, 0.5]),
]
for place, attempt in enumerate(attempts):
    try:
        print(place, attempt())
    except (TypeError, ValueError) as error:
        print(place, type(error).__name__ + ":", error)
print(rng.gamma(2.0, size="many"))
