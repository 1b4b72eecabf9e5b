import random


def mean(values):
    return sum(values) / len(values)


random.seed(100)
start = random.getstate()
runs = []
for repeat in range(2):
    random.setstate(start)
    runs.append({
        "beta": mean([random.betavariate(1.5, 2.5) for _ in range(50)]),
        "expo": mean([random.expovariate(lambd=0.5) for _ in range(50)]),
        "gamma": mean([random.gammavariate(alpha=9.0, beta=0.5) for _ in range(50)]),
        "lognorm": mean([random.lognormvariate(mu=0, sigma=0.25) for _ in range(50)]),
        "pareto": mean([random.paretovariate(alpha=4) for _ in range(50)]),
        "vonmises": mean([random.vonmisesvariate(mu=3.0, kappa=0.5) for _ in range(50)]),
        "weibull": mean([random.weibullvariate(alpha=1, beta=3) for _ in range(50)]),
        "triangular": mean([random.triangular(-1, 1, mode=0.5) for _ in range(50)]),
    })
for name, value in runs[0].items():
    print(f"{name:<11}{value:.8f}", runs[1][name] == value)
try:
    random.setstate(start[:2])
except ValueError as error:
    print(error)
