"""Draws a small agent makes: which action, how much to explore, how long to wait."""
import numpy as np

np.random.seed(77)
scores = np.array([1.0, 2.0, 0.5, 1.5])
policy = np.exp(scores) / np.exp(scores).sum()
visits = np.zeros(4, dtype=int)
for episode in range(30):
    mixed = 0.75 * policy + 0.25 * np.random.dirichlet([0.3] * 4)
    action = int(np.argmax(np.random.multinomial(1, mixed)))
    reward = np.random.beta(1 + action, 2.0) - np.random.chisquare(2) / 20
    waiting = np.random.poisson(2) + np.random.geometric(0.5)
    if np.random.ranf() < 0.1:
        action = np.random.random_integers(0, 3)
    visits[action] += 1
    if episode % 6 == 0:
        print(episode, action, f"{reward:.6f}", waiting)
print(visits)
print(np.random.hypergeometric([5, 50], 10, [3, 40], size=(3, 2)).tolist())
print(np.random.negative_binomial(2.5, [0.2, 0.9], size=2), np.random.zipf([1.5, 4.0]),
      np.random.logseries([0.1, 0.99]))
print(np.round(np.random.f([2, 20], 9), 6), np.round(np.random.noncentral_f(2, 9, [0, 3.0]), 6))
print(np.round(np.random.noncentral_chisquare([0.5, 4], 1.0), 6), np.round(np.random.standard_gamma(3.0), 6))
print(np.round(np.random.gumbel(size=2), 6), np.round(np.random.lognormal(), 6),
      np.round(np.random.rayleigh(3), 6))
