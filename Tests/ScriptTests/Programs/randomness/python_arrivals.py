"""A shop that uses Python's random: when customers come and what they spend."""
import random

random.seed(17)
clock, spent = 0.0, []
while clock < 3:
    clock += random.expovariate(4.0)
    spent.append(random.lognormvariate(2.0, 0.5))
print(len(spent), [round(amount, 6) for amount in spent[:4]])
print("queue", round(random.gammavariate(2.0, 1.5), 8), round(random.gammavariate(1.0, 3), 8),
      round(random.gammavariate(0.4, 1.0), 8))
print("share", round(random.betavariate(2, 5), 8), round(random.betavariate(0.5, 0.5), 8))
print("wind", round(random.vonmisesvariate(0.0, 4.0), 8), round(random.vonmisesvariate(1.0, 0.0), 8))
print("claims", round(random.paretovariate(3), 8), "lifetime", round(random.weibullvariate(2.0, 1.5), 8))
print("guess", round(random.triangular(0, 10, 3), 8), round(random.triangular(), 8), random.triangular(4, 4))
state = random.getstate()
first = [random.random(), random.gauss(0, 1), random.randint(1, 6)]
random.setstate(state)
print(first == [random.random(), random.gauss(0, 1), random.randint(1, 6)])
print(state[0], len(state[1]), state[1][-1], state[2])
