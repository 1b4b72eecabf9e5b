import numpy as np

np.random.seed(1)


def attempt(what, draw):
    try:
        print(what, draw())
    except Exception as error:
        print(what, "->", type(error).__name__, error)


attempt("poisson", lambda: np.random.poisson(-1))
attempt("poisson of many", lambda: np.random.poisson([1.0, -1.0]))
attempt("poisson of too many", lambda: np.random.poisson(1e19))
attempt("geometric", lambda: np.random.geometric(0))
attempt("negative_binomial", lambda: np.random.negative_binomial(0, 0.5))
attempt("negative_binomial p", lambda: np.random.negative_binomial(1, 1.5))
attempt("zipf", lambda: np.random.zipf(1))
attempt("logseries", lambda: np.random.logseries(1.5))
attempt("hypergeometric", lambda: np.random.hypergeometric(2, 3, 10))
attempt("hypergeometric good", lambda: np.random.hypergeometric(-2, 13, 5))
attempt("multinomial", lambda: np.random.multinomial(3, [0.7, 0.7, 0.1]))
attempt("multinomial n", lambda: np.random.multinomial(-3, [0.5, 0.5]))
attempt("dirichlet", lambda: np.random.dirichlet([1.0, 0.0]))
attempt("f", lambda: np.random.f(0, 1))
attempt("chisquare", lambda: np.random.chisquare(-1))
attempt("beta", lambda: np.random.beta(0, 1))
attempt("noncentral_chisquare", lambda: np.random.noncentral_chisquare(1, -1))
attempt("noncentral_f", lambda: np.random.noncentral_f(1, 0, 1))
attempt("ranf", lambda: np.random.ranf(-1))
attempt("random_integers", lambda: np.random.random_integers(5, 1))
attempt("size", lambda: np.random.poisson([1.0, 2.0], size=3))
