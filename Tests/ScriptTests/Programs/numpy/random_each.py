import numpy as np
np.random.seed(0)
r = np.random
print(r.rand(), r.rand(2), r.rand(2,2), r.randn(2).round(6), r.random(2), r.uniform(-1,1,3), r.uniform([0,1],[1,2]), r.normal(0,[1,2]).round(6))
print(r.randint(5), r.randint(1,10,3), r.randint([1,2],[3,4]), r.randint(0,2,size=(2,3)), r.random_integers(5), type(r.random_integers(3)))
print(r.choice(5), r.choice([1,2,3]), type(r.choice(5)), type(r.choice([1,2])), r.choice(['a','b']), r.choice(5,3,replace=False), r.choice([.5,1.5],(2,2)), r.choice(3,4,p=[.1,.2,.7]))
print(r.permutation(5), r.permutation([3,4,5]))
l = [1,2,3,4]; r.shuffle(l); print(l)
print(r.binomial(10,.5), r.binomial(10,.5,3), r.binomial([5,10],.5), r.exponential(2.,2).round(8), r.laplace(), r.logistic(), r.standard_exponential())
R = r.RandomState(3); G = r.default_rng(5)
print(R.rand(2), R.randint(5), str(R), str(G), type(R), type(G), isinstance(R, r.RandomState), isinstance(G, r.Generator))
print(G.random(2), G.integers(5), G.integers(0,3,4), G.integers(3,endpoint=True,size=2), repr(G.integers(5)), G.normal(size=2).round(8), G.choice(5), G.choice([1,2,3],2), G.permutation(4), G.choice([[1,2],[3,4]]))
s = R.get_state(); x = R.randn(3); R.set_state(s); print((x == R.randn(3)).all(), s[0], s[2:])
m = R.permutation(G.random((3,2))); print(m); R.shuffle(m); print(m); R.shuffle(m.T); print(m)
for f in (
    lambda: r.rand(2.5),
    lambda: r.rand((2,3)),
    lambda: r.randn('a'),
    lambda: r.rand(-1),
    lambda: r.normal(0,-1),
    lambda: r.normal(0,[1,2],size=3),
    lambda: r.shuffle(5),
    lambda: r.shuffle((1,2)),
    lambda: r.seed(-1),
    lambda: r.seed(1.5),
    lambda: r.seed('a'),
    lambda: r.choice([]),
    lambda: r.choice(5,6,False),
    lambda: r.choice(3,p=[1]),
    lambda: r.randint(),
    lambda: r.randint(5,2),
    lambda: r.choice(1,2,3,4,5),
    lambda: r.permutation(),
    lambda: R.foo,
    lambda: G.rand(2),
    lambda: r.foo,
    lambda: r.RandomState(1,2),
    lambda: G.integers(5,2),
    lambda: r.default_rng(-1),
    lambda: r.default_rng('a'),
    lambda: r.uniform([1,2],[1,2,3]),
    lambda: r.set_state(5),
    lambda: r.binomial(1),
    lambda: r.normal('a'),
    lambda: r.normal(None),
    lambda: r.randint(foo=2),
    lambda: r.randint(None),
    lambda: G.choice(5,6,replace=False),
    lambda: G.permutation(2.5),
    lambda: G.choice(2.5),
    lambda: r.uniform(0,float('inf')),
    lambda: r.seed([]),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
