import numpy as np

np.random.seed(5)
W = np.random.randn(2, 3) * 0.1
b = np.random.uniform(-1, 1, (1, 3))
idx = np.random.permutation(5)
mask = np.random.rand(4) > 0.5
print(np.round(W, 9), np.round(b, 9), idx, mask, np.random.choice(idx, 2), np.random.randint(0, 2, (2, 2)))
np.random.seed(5)
print(np.allclose(W, np.random.randn(2, 3) * 0.1), np.round(np.random.randn(1), 9))
np.random.seed(11)
first = np.random.randn(3)
np.random.seed(11)
one, two, three = np.random.randn(), np.random.randn(), np.random.randn()
print(first[0] == one, first[1] == two, first[2] == three, np.random.normal() == np.random.normal())
print(np.random.random() < 1)
r1, r2 = np.random.RandomState(1), np.random.RandomState(2)
print(r1.randint(100, size=5), r2.randint(100, size=5), r1.random_sample(2), r2.permutation(4))
print(np.round(r1.normal(0, 1, 2), 9), r2.uniform(-2, 2, 2), r1.choice(3, 4), r2.rand(), r1.random(2))
X = np.arange(10).reshape(5, 2)
y = np.arange(5)
np.random.seed(2)
order = np.random.permutation(len(X))
print(X[order], y[order])
np.random.shuffle(order)
for start in range(0, 5, 2):
    batch = order[start:start + 2]
    print(batch, X[batch].sum(), y[batch])
print(np.random.standard_normal(0), np.random.sample(), np.random.random_sample((1, 1)))
print(np.round(np.random.exponential(), 9), np.round(np.random.laplace(), 9))
print(np.round(np.random.logistic(), 9))
print(np.round(np.random.standard_exponential(2), 9))
keep = np.random.get_state()
a = np.random.rand(2)
print((a == np.random.rand(2)).all(), np.random.choice(['a' == 'a', False]))
np.random.permutation(4)[7]
