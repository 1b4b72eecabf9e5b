"""Counts of events: how often, how many tries, how many kinds."""
import numpy as np

np.random.seed(5)
days = np.random.poisson(3.5, 14)
print("calls a day", days, days.sum())
busy = np.random.poisson([40.0, 400.0], size=(4, 2))
print("busy days", busy.tolist())
print("tries until success", np.random.geometric(0.4, 10), np.random.geometric(0.05, 5))
print("failures before three", np.random.negative_binomial(3, 0.6, 10))
print("words by rank", np.random.zipf(2.2, 10))
print("species by count", np.random.logseries(0.8, 10))
print("good ones of a sample", np.random.hypergeometric(12, 8, 5, 8), np.random.hypergeometric(60, 40, 30, 8))
print("dice", np.random.multinomial(60, [1 / 6] * 6))
print("shares", np.round(np.random.dirichlet([2.0, 3.0, 5.0]), 6))
print("ratio of variances", round(np.random.f(4, 12), 6))
print("sum of squares", np.round(np.random.chisquare(3, 4), 6))
print("rate", np.round(np.random.beta(2, 5, 4), 6))
print("shifted", np.round(np.random.noncentral_chisquare(3, 1.5, 3), 6),
      round(np.random.noncentral_f(3, 20, 2.0), 6))
print("next", np.random.randint(100), np.random.ranf())
