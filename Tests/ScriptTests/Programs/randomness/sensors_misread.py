import numpy as np

state = np.random.RandomState(4)
readings = {
    "weibull": lambda: state.weibull(-1.0),
    "vonmises": lambda: state.vonmises(0.0, -1.0),
    "gamma": lambda: state.gamma(-0.8, 3.0),
    "exponential": lambda: state.exponential(-2.5),
    "gumbel": lambda: state.gumbel(0.0, -0.5),
    "pareto": lambda: state.pareto(-3.0),
    "rayleigh": lambda: state.rayleigh(-0.5),
    "laplace": lambda: state.laplace(0.0, -0.1),
    "logistic": lambda: state.logistic(0.0, -0.2),
    "lognormal": lambda: state.lognormal(0.0, -0.1),
    "wald": lambda: state.wald(2.0, 0.0),
    "power": lambda: state.power(0.0),
    "standard_cauchy": lambda: state.standard_cauchy(size=(2, -1)),
    "standard_t": lambda: state.standard_t(-4),
    "triangular": lambda: state.triangular(3, 0, 10),
    "standard_gamma": lambda: state.standard_gamma(-1.5),
    "standard_exponential": lambda: state.standard_exponential(-2),
    "random": lambda: state.random(size=2.5),
}
failed = []
for name, read in readings.items():
    try:
        value = read()
    except (ValueError, TypeError) as error:
        failed.append(name)
        print(f"{name}: {type(error).__name__}: {error}")
print(len(failed), "of", len(readings))
state.gamma(1.0, 2.0, 3, 4)
