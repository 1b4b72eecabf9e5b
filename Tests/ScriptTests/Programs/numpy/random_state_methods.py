import numpy as np

r = np.random.RandomState(17)
print(r.rand(2), np.round(r.randn(2), 9), r.randint(0, 9, 3), r.random_sample(2), r.uniform(1, 2))
print(np.round(r.normal(0, 2, 2), 9), np.round(r.standard_normal(), 9), r.permutation(4), r.choice(4, 2))
x = np.arange(4)
r.shuffle(x)
print(x)
for f in (
    lambda: r.rand('a'), lambda: r.randn('a'), lambda: r.randint(3, 3), lambda: r.random_sample('a'),
    lambda: r.uniform(0, 1, -1), lambda: r.normal(0, -1), lambda: r.standard_normal('a'),
    lambda: r.permutation(1.5), lambda: r.choice([]), lambda: r.shuffle(5), lambda: r.shuffle((1, 2)),
    lambda: r.randn(-1), lambda: r.permutation(), lambda: r.uniform('a' 'b', 1, 2, 3),
    lambda: np.random.RandomState(1, 2, 3),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
r.choice(3, 9, replace=False)
