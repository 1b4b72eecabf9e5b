import random

rng = random.Random(1)
mistakes = [
    lambda: rng.shuffle("cards"),
    lambda: rng.choice([]),
    lambda: rng.choices([1, 2], weights=[1]),
    lambda: rng.randint(6, 1),
    lambda: rng.randrange(5, 5),
    lambda: rng.getrandbits(-1),
    lambda: rng.sample([1, 2, 3], 4),
    lambda: rng.random(1),
    lambda: rng.uniform(1),
    lambda: rng.gauss("a", 1),
    lambda: rng.normalvariate(0, "b"),
    lambda: rng.expovariate(0),
    lambda: rng.triangular(None, 1),
    lambda: rng.betavariate(0, 1),
    lambda: rng.gammavariate(1, 0),
    lambda: rng.lognormvariate(),
    lambda: rng.vonmisesvariate(0, None),
    lambda: rng.paretovariate(0),
    lambda: rng.weibullvariate(1, 0),
    lambda: rng.setstate((4, 5, 6)),
    lambda: rng.getstate(1),
    lambda: rng.seed([1, 2]),
    lambda: rng.seed({}, 2),
]
for mistake in mistakes:
    try:
        print(mistake())
    except (TypeError, ValueError, IndexError, ZeroDivisionError) as error:
        print(type(error).__name__, error)
rng.seed(3, version=2)
print(rng.getrandbits(20), rng.deal(5))
