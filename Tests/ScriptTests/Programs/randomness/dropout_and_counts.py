"""A word model's counts, and dropout masks, from one RandomState."""
import numpy as np

state = np.random.RandomState(seed=42)
vocabulary = 12
counts = np.bincount(np.minimum(state.zipf(1.7, 200), vocabulary), minlength=vocabulary + 1)[1:]
print("counts", counts)
topics = state.dirichlet([0.5] * 3, 4)
print("topics", np.round(topics, 5).tolist())
words = np.array([state.multinomial(20, topic) for topic in topics])
print("words", words.tolist())
mask = state.binomial(1, 0.7, size=(3, 8))
print("mask", mask.tolist(), state.binomial([1, 10, 1000], 0.25))
print("rates", state.poisson([0.5, 5, 50, 5000]), state.poisson(size=3))
print("runs", state.geometric([0.9, 0.5, 0.1, 0.001]), state.negative_binomial([1, 10], 0.5))
print("series", state.logseries([0.5, 0.9, 0.999]), state.hypergeometric(5, 5, 10, size=2))
print("beta", np.round(state.beta([0.2, 1, 5], [0.2, 1, 2]), 5))
print("chi", np.round(state.chisquare([1, 2, 30]), 5), np.round(state.noncentral_chisquare(4, [0, 1]), 5))
print("f", np.round(state.f([1, 9], [5, 50]), 5), np.round(state.noncentral_f(5, 50, [0.5, 9]), 5))
state.seed(7)
before = state.random_integers(10, size=4).tolist()
state.seed(7)
kept = state.get_state()
print(before == state.random_integers(10, size=4).tolist(), before)
state.set_state(kept)
print(state.random_integers(-3, 3), np.random.RandomState(7).randint(0, 4) >= 0)
