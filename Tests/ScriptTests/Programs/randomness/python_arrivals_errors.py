import random

random.seed(2)


def attempt(name, draw):
    try:
        print(name, draw())
    except (TypeError, ValueError, ZeroDivisionError) as error:
        print(name, type(error).__name__, error)


attempt("expovariate", lambda: random.expovariate(0))
attempt("expovariate of a text", lambda: random.expovariate("fast"))
attempt("lognormvariate", lambda: random.lognormvariate(1))
attempt("gammavariate", lambda: random.gammavariate(0, 1))
attempt("gammavariate of a text", lambda: random.gammavariate("a", 1))
attempt("betavariate", lambda: random.betavariate(2, -5))
attempt("vonmisesvariate", lambda: random.vonmisesvariate("north", 4.0))
attempt("paretovariate", lambda: random.paretovariate(0))
attempt("weibullvariate", lambda: random.weibullvariate(2.0, 0))
attempt("triangular", lambda: random.triangular("low", 10))
attempt("getstate", lambda: random.getstate(3))
attempt("setstate", lambda: random.setstate((2, (), None)) if False else random.setstate((1, (), None)))
attempt("setstate short", lambda: random.setstate((3, (1, 2, 3), None)))
attempt("setstate list", lambda: random.setstate((3, [1, 2, 3], None)))
attempt("setstate number", lambda: random.setstate(3))
random.weibullvariate(2.0)
