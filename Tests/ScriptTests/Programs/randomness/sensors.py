"""Simulated sensors, each with a generator of its own."""
import numpy as np


class Sensor:
    def __init__(self, name, seed):
        self.name = name
        self.state = np.random.RandomState(seed)

    def read(self, kind, *parameters, size=3):
        return np.round(getattr(self.state, kind)(*parameters, size=size), 6)


wind = Sensor("wind", 8)
speed = np.round(wind.state.weibull(2.0, size=4) * 7, 6)
direction = np.round(wind.state.vonmises(np.pi / 4, 2.0, size=4), 6)
print(speed, direction)
rain = np.random.RandomState(9)
print("drops", np.round(rain.gamma(0.8, 3.0, size=4), 6), "hours", np.round(rain.exponential(2.5, size=3), 6))
print("flood", np.round(rain.gumbel(3.0, 0.5, size=3), 6), "rare", np.round(rain.pareto(3.0, size=3), 6))
light = np.random.RandomState(10)
print("amplitude", np.round(light.rayleigh(0.5, size=3), 6), "noise",
      np.round(light.laplace(0, 0.1, size=3), 6))
print("drift", np.round(light.logistic(1.0, 0.2, size=3), 6), "gain",
      np.round(light.lognormal(0.0, 0.1, size=3), 6))
print("delay", np.round(light.wald(2.0, 4.0, size=3), 6), "duty", np.round(light.power(2.0, size=3), 6))
print("glitch", np.round(light.standard_cauchy(3), 6), "score", np.round(light.standard_t(4, 3), 6))
print("guess", np.round(light.triangular(0, 3, 10, 3), 6), "energy",
      np.round(light.standard_gamma(1.5, 3), 6))
print("idle", np.round(light.standard_exponential(3), 6), "uniform", np.round(light.random(3), 6))
