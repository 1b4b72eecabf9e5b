"""A bandit that draws its beliefs (Thompson sampling), with rewards of many kinds."""
import numpy as np

rng = np.random.default_rng(seed=99)
wins, losses = np.ones(3), np.ones(3)
truth = rng.dirichlet([2, 2, 2])
for pull in range(40):
    arm = int(np.argmax(rng.beta(wins, losses)))
    if rng.random() < truth[arm]:
        wins[arm] += 1
    else:
        losses[arm] += 1
print(np.round(truth, 6), wins, losses)
rewards = {
    "gamma": rng.gamma([1, 2, 3], [3, 2, 1]),
    "standard_gamma": rng.standard_gamma(2.5, size=3),
    "weibull": rng.weibull(0.8, size=3),
    "pareto": rng.pareto([1, 2, 3]),
    "power": rng.power([1, 2, 3]),
    "lognormal": rng.lognormal(size=3),
    "wald": rng.wald([0.5, 1, 2], 1),
    "chisquare": rng.chisquare([1, 2, 3]),
    "noncentral_chisquare": rng.noncentral_chisquare(3, [0, 1, 2]),
    "f": rng.f(2, [10, 20, 30]),
    "noncentral_f": rng.noncentral_f(2, 20, 3, size=3),
    "standard_t": rng.standard_t([2, 4, 8]),
    "standard_cauchy": rng.standard_cauchy(size=3),
}
for name, values in rewards.items():
    print(f"{name:<21}", np.round(values, 5))
print(rng.geometric([0.9, 0.3, 0.01]), rng.zipf([1.2, 3]), rng.logseries([0.3, 0.95]))
print(rng.negative_binomial([0.5, 20], [0.3, 0.8]), rng.hypergeometric([9, 90], 10, [8, 80]))
print(rng.multivariate_hypergeometric([4, 4, 2], 7, size=3).tolist(),
      rng.multinomial(8, [0.5, 0.5], size=(1, 2)).tolist())
print([round(child.random(), 6) for child in rng.spawn(2)])
