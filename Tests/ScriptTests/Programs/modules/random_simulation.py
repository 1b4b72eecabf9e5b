import random

random.seed(10)
hits = sum(1 for _ in range(2000) if random.random() ** 2 + random.random() ** 2 < 1)
print(hits)
walk = [0]
for _ in range(20):
    walk.append(walk[-1] + random.choice((-1, 1)))
print(walk)
deck = [(s, r) for s in 'SH' for r in range(1, 5)]
random.shuffle(deck)
print(deck)
counts = {}
for _ in range(60):
    roll = random.randint(1, 6)
    counts[roll] = counts.get(roll, 0) + 1
print(sorted(counts.items()))
data = [random.gauss(10, 2) for _ in range(200)]
mean = sum(data) / len(data)
print(round(mean, 8), round((sum((x - mean) ** 2 for x in data) / len(data)) ** 0.5, 8))
batches = random.sample(range(12), 12)
print([batches[i:i + 4] for i in range(0, 12, 4)], random.randrange(0, 100, 7), random.getrandbits(8))
print(random.choices('xy', k=3))
r = random.Random(99)
print(r.random(), r.gauss(0, 0.0), r.shuffle(batches), batches, r.randrange(3), r.getrandbits(3))
print(r.normalvariate(1, 0), r.choices([0], k=2))
random.sample(batches, 100)
