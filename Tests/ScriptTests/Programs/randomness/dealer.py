"""A card table whose dealer has a generator of its own."""
import random

RANKS = "23456789TJQKA"


class Dealer(random.Random):
    def deal(self, count):
        return self.sample([rank + suit for rank in RANKS for suit in "cdhs"], count)


dealer = random.Random(52)
hand = [rank + suit for rank in RANKS[-3:] for suit in "cd"]
dealer.shuffle(hand)
print(hand, dealer.choice(hand), dealer.choices("xyz", weights=[1, 2, 3], k=6))
print(dealer.randint(1, 6), dealer.randrange(0, 100, 5), dealer.getrandbits(16), dealer.sample(range(100), 4))
print(dealer.random(), dealer.uniform(-2, 2), round(dealer.gauss(10, 2), 8),
      round(dealer.normalvariate(0, 1), 8))
print(round(dealer.expovariate(3), 8), round(dealer.triangular(0, 1, 0.25), 8))
print(round(dealer.betavariate(3, 2), 8), round(dealer.gammavariate(3, 2), 8),
      round(dealer.lognormvariate(0, 1), 8))
print(round(dealer.vonmisesvariate(0, 1), 8), round(dealer.paretovariate(2), 8),
      round(dealer.weibullvariate(1, 2), 8))
kept = dealer.getstate()
before = [dealer.random() for _ in range(3)]
dealer.setstate(kept)
print(before == [dealer.random() for _ in range(3)])
dealer.seed(52)
again = random.Random()
again.seed(52)
print(dealer.random() == again.random(), dealer.gauss(0, 1) == again.gauss(0, 1))
print(Dealer(7).deal(5))
