"""Customers at a counter."""
import numpy as np


def simulate(seed, hours):
    state = np.random.RandomState(seed)
    served = lost = 0
    for hour in range(hours):
        arrivals = state.poisson(6)
        patient = state.binomial(arrivals, 0.8)
        groups = state.multinomial(patient, [0.5, 0.3, 0.2])
        tries = state.geometric(0.7, size=3)
        served += int(groups[:2].sum())
        lost += arrivals - patient + int(tries.max() > 3)
    return served, lost


print(simulate(1, 24), simulate(2, 24))
state = np.random.RandomState(31)
print("mix", np.round(state.dirichlet([1, 2, 3], size=2), 6).tolist())
print("share", np.round(state.beta(0.5, 0.5, size=3), 6), np.round(state.beta(3, 1, size=2), 6))
print("misses", state.negative_binomial(4, 0.3, size=5), "ranks", state.zipf(1.8, size=6))
print("kinds", state.logseries(0.6, size=6), "checked", state.hypergeometric(30, 70, 25, size=5))
print("spread", np.round(state.chisquare(5, size=3), 6),
      np.round(state.noncentral_chisquare(0.5, 2, size=3), 6))
print("ratio", np.round(state.f(3, 30, size=3), 6), np.round(state.noncentral_f(3, 30, 1, size=3), 6))
state.seed(5)
saved = state.get_state()
print(state.random_integers(1, 6, size=(2, 5)).tolist(), saved[0], len(saved[1]), saved[2])
state.set_state(saved)
print(state.random_integers(1, 6, size=(2, 5)).tolist())
