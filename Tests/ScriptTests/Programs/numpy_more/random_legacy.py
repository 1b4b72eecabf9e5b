import numpy as np

np.random.seed(0)
a = np.arange(8)
np.random.shuffle(a)
m = np.arange(8).reshape(4, 2)
np.random.shuffle(m)
x = [1, 2, 3, 4]
np.random.shuffle(x)
for seed in (1, 42, 12345, 2 ** 32 - 1):
    np.random.seed(seed)
    print(seed, np.random.rand(2), np.random.randint(0, 1000, 3), np.round(np.random.randn(2), 10))
    print(np.random.permutation(4), np.random.choice(9))
r = np.random.RandomState(7)
s = np.random.RandomState(7)
state = np.random.get_state()
p = np.random.rand()
np.random.set_state(state)
np.random.seed([1, 2, 3])
print(np.random.binomial(1, 0.5, 5))
