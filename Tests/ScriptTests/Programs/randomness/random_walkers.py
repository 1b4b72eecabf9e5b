"""Walkers that each keep their own random numbers; none disturbs the others."""
import random


class Walker:
    def __init__(self, name):
        self.name = name
        self.rng = random.Random(len(name))
        self.place = 0.0

    def step(self):
        r = self.rng
        kind = r.choice(["gauss", "uniform", "triangular", "normal", "expo", "angle", "heavy", "part"])
        moves = {
            "gauss": lambda: r.gauss(0, 1), "uniform": lambda: r.uniform(-1, 1),
            "triangular": lambda: r.triangular(-1, 1), "normal": lambda: r.normalvariate(0, 1),
            "expo": lambda: r.expovariate(1) - 1, "angle": lambda: r.vonmisesvariate(0, 2) - 3,
            "heavy": lambda: r.paretovariate(3) - r.weibullvariate(1, 2),
            "part": lambda: r.betavariate(2, 2) - r.gammavariate(2, 0.25) + r.lognormvariate(0, 0.1) - 1,
        }
        self.place += moves[kind]()
        return kind


walkers = [Walker("ann"), Walker("bernard"), Walker("cleo")]
for walker in walkers:
    kinds = [walker.step() for _ in range(8)]
    print(walker.name, kinds[:4], round(walker.place, 7))
rng = walkers[0].rng
order = list(range(6))
rng.shuffle(order)
state = rng.getstate()
print(order, rng.sample(order, 3), rng.choices(order, k=4), rng.randint(0, 9), rng.randrange(10),
      rng.getrandbits(8))
rng.setstate(state)
print(rng.sample(order, 3), rng.random())
rng.seed(3)
print(rng.random())
try:
    rng.setstate(state[1])
except ValueError as error:
    print(str(error)[:20])
