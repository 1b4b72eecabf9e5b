import random

random.seed(123)
print('%.9f' % random.normalvariate(10, 2), '%.9f' % random.gauss(0, 1), random.getrandbits(5))
print(random.randrange(3, 30, 3), random.choices('xyz', k=3), random.sample(range(5), 5))
r = random.Random(9)
values = [r.normalvariate(0, 1) for _ in range(50)]
print(round(sum(values) / 50, 8), round(max(values), 8), r.choice('ab'), r.randrange(100))
print(r.choices([1, 2], weights=[0, 1], k=2))
random.normalvariate('a', 'b')
