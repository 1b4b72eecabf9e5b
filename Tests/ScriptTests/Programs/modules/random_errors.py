import random

random.seed(1)
tries = [
    lambda: random.randint(5, 1), lambda: random.randint(1.5, 2), lambda: random.randint(1),
    lambda: random.randint('a', 'b'), lambda: random.randrange(0), lambda: random.randrange(5, 5),
    lambda: random.randrange(1, 5, 0), lambda: random.randrange('a'), lambda: random.choice([]),
    lambda: random.choice({1}), lambda: random.choice(5), lambda: random.choice(),
    lambda: random.sample([1], 2), lambda: random.sample([1, 2], -1), lambda: random.sample(5, 1),
    lambda: random.sample([1, 2]), lambda: random.shuffle((1, 2)), lambda: random.shuffle('ab'),
    lambda: random.shuffle(5), lambda: random.uniform(1), lambda: random.uniform('a', 1),
    lambda: random.random(1), lambda: random.choices([]), lambda: random.choices([1, 2], weights=[1]),
    lambda: random.choices([1], [0]), lambda: random.gauss('a', 1), lambda: random.getrandbits(-1),
    lambda: random.seed([1]), lambda: random.nothing(), lambda: random.normal(0, 1), lambda: random.rand(3),
    lambda: random.getrandbits('a'), lambda: random.normalvariate('a', 1), lambda: random.Random(5).nothing,
    lambda: random.Random([1]), lambda: random.seed(1, 2, 3),
]
for t in tries:
    try:
        print(t())
    except Exception as e:
        print(type(e).__name__, e)
random.choice(())
