import random

random.seed(42)
print(random.random(), random.random(), random.uniform(-1, 1), random.uniform(5, 2), random.randint(1, 6))
print(random.randrange(10), random.randrange(5, 50, 5))
print(random.choice('abcdef'), random.choice([1, 2, 3]), random.choice(range(100)), random.choice((7,)))
print(random.sample(range(20), 5), random.sample(['a', 'b', 'c'], 2))
x = list(range(10))
random.shuffle(x)
print(x, random.getrandbits(16), random.getrandbits(70), random.choices([1, 2, 3], k=5))
print(random.choices('ab', weights=[1, 9], k=6), random.choices('abc', cum_weights=[1, 2, 10], k=4))
print('%.10f %.10f %.10f' % (random.gauss(0, 1), random.gauss(5, 2), random.gauss(0, 1)))
print('%.10f' % random.normalvariate(0, 1))
random.seed(42)
a = [random.random() for _ in range(3)]
random.seed(42)
print(a == [random.random() for _ in range(3)], 0 <= random.random() < 1)
for seed in (0, 1, 12345, 2 ** 40, -7):
    random.seed(seed)
    print(seed, random.random(), random.randint(-10 ** 12, 10 ** 12), random.choice([None, True]))
r = random.Random(5)
s = random.Random(5)
print(r.random() == s.random(), r.randint(0, 9), r.choice('xyz'), r.uniform(0, 1), r.sample([1, 2, 3], 3))
random.seed(7)
weights = [[round(random.uniform(-0.5, 0.5), 6) for _ in range(3)] for _ in range(2)]
print(weights, [random.randint(0, 1) for _ in range(10)], random.sample(range(1000), 30)[:5])
print(random.sample(range(10 ** 9), 3))
y = ['q', 'w', 'e', 'r']
random.shuffle(y)
print(y, random.shuffle([1, 2]), random.randrange(1, 2), random.randint(3, 3), random.random())
