/// The class of Python's `random`, in the dialect.
enum RandomSource {
  static let text = methods + distributions

  private static let methods = #"""
    from math import acos as _acos, cos as _cos, e as _e, exp as _exp, log as _log, pi as _pi, sqrt as _sqrt

    class Random:
        def __init__(self, x=None):
            self._generator = _new(x)
        def seed(self, a=None, version=2):
            _seed(self._generator, a, version)
        def random(self, /, *rest):
            if rest:
                raise TypeError(f'Random.random() takes no arguments ({len(rest)} given)')
            return _random(self._generator)
        def uniform(self, a, b):
            return _uniform(self._generator, a, b)
        def randint(self, a, b):
            return _randint(self._generator, a, b)
        def randrange(self, start, *bounds):
            return _randrange(self._generator, start, *bounds)
        def choice(self, seq):
            return _choice(self._generator, seq)
        def choices(self, population, weights=None, *, cum_weights=None, k=1):
            return _choices(self._generator, population, weights, cum_weights=cum_weights, k=k)
        def shuffle(self, x):
            return _shuffle(self._generator, x)
        def sample(self, population, k, *, counts=None):
            return _sample(self._generator, population, k, counts=counts)
        def gauss(self, mu=0.0, sigma=1.0):
            return _gauss(self._generator, mu, sigma)
        def normalvariate(self, mu=0.0, sigma=1.0):
            return _normalvariate(self._generator, mu, sigma)
        def getrandbits(self, /, *count):
            if len(count) != 1:
                raise TypeError(f'Random.getrandbits() takes exactly one argument ({len(count)} given)')
            return _getrandbits(self._generator, count[0])
    """#
}
