"""An experiment that can be played again from a saved state."""
import numpy as np


def experiment(state):
    return {
        "weibull": state.weibull([1.0, 3.0]),
        "vonmises": state.vonmises([0.0, 1.0], 1.5),
        "gamma": state.gamma([0.5, 1.0, 9.0], 2.0),
        "exponential": state.exponential([1.0, 10.0]),
        "gumbel": state.gumbel(size=2),
        "pareto": state.pareto([1.0, 5.0]),
        "rayleigh": state.rayleigh([1.0, 2.0]),
        "laplace": state.laplace([0, 5], 0.5),
        "logistic": state.logistic(size=2),
        "lognormal": state.lognormal([0, 1], [0.1, 0.2]),
        "wald": state.wald([1, 2], [3, 4]),
        "power": state.power([0.5, 4.0]),
        "cauchy": state.standard_cauchy(2),
        "student": state.standard_t([1, 30]),
        "triangular": state.triangular([0, 1], [1, 2], [2, 5]),
        "standard gamma": state.standard_gamma([0.1, 4.0]),
        "standard exponential": state.standard_exponential(size=2),
        "random": state.random(2),
    }


state = np.random.RandomState(123)
state.standard_normal()
kept = state.get_state()
first = experiment(state)
state.set_state(kept)
again = experiment(state)
for name in first:
    print(f"{name:<22}", np.round(first[name], 5), (first[name] == again[name]).all())
state.seed(99)
print(state.random_integers(6, size=8), state.get_state()[2])
for wrong in ("PCG64", 0, [2]), 5, ("MT19937", [1, 2], 0):
    try:
        state.set_state(wrong)
    except (TypeError, ValueError, IndexError) as error:
        print(type(error).__name__, error)
for seed in -1, 2**32, "a", 1.5, []:
    try:
        state.seed(seed)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
