import numpy as np

state = np.random.RandomState(6)
calls = [
    lambda: state.poisson(-6),
    lambda: state.binomial(-1, 0.8),
    lambda: state.binomial(10, 1.8),
    lambda: state.binomial([5, 5], [0.5, np.nan]),
    lambda: state.multinomial(5, [0.9, 0.3, 0.2]),
    lambda: state.multinomial(5, 0.5),
    lambda: state.geometric(1.7),
    lambda: state.dirichlet([1, -2, 3]),
    lambda: state.dirichlet(3),
    lambda: state.beta(-0.5, 0.5),
    lambda: state.negative_binomial(4, -0.3),
    lambda: state.zipf([1.8, 0.5]),
    lambda: state.logseries([-0.6]),
    lambda: state.hypergeometric(3, 7, 25),
    lambda: state.chisquare([5, 0]),
    lambda: state.noncentral_chisquare(0.5, -2),
    lambda: state.f(3, -30),
    lambda: state.noncentral_f(-3, 30, 1),
    lambda: state.random_integers(6, 1),
    lambda: state.get_state(True, 5),
    lambda: state.poisson("many"),
    lambda: state.hypergeometric(10, 10, 0),
]
for number, call in enumerate(calls):
    try:
        print(number, call())
    except (ValueError, TypeError, IndexError) as error:
        print(number, type(error).__name__, error)
print(state.poisson(3))
