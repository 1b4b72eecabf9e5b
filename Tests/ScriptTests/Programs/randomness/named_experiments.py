"""Experiments that are seeded by their names."""
import random
import numpy as np

for name in ["baseline", "wider", "größer", "", "x" * 150]:
    random.seed(name)
    own = random.Random(name)
    print(repr(name[:10]), random.random(), own.random() == random.Random(name).random(), own.getrandbits(40))
random.seed("baseline", version=1)
print(random.random(), random.randint(0, 99))
random.seed("urn")
print(random.sample(["red", "green", "blue"], counts=[4, 2, 1], k=5))
for counts in [4, 2], [1, 1, 0.5], [0, 0, 0], ["many", "few", "none"], [1, 0, 1]:
    try:
        print(random.sample(["red", "green", "blue"], 3, counts=counts))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
rng = np.random.default_rng(4)
batch = rng.random((2, 3), dtype=np.float32)
print(batch, batch.dtype, rng.random(dtype="float32"), rng.random())
try:
    rng.random(3, dtype=np.int64)
except TypeError as error:
    print(error)
