extension RandomSource {
  /// The distributions of `random` that few programs use, as methods of `Random`.
  ///
  /// The methods are those that CPython names: Cheng (1977) and Ahrens and Dieter (1974) for gamma numbers,
  /// Best and Fisher (1979) for angles.
  static let distributions = #"""

        def expovariate(self, lambd):
            return -_log(1.0 - self.random()) / lambd
        def triangular(self, low=0.0, high=1.0, mode=None):
            draw = self.random()
            try:
                part = 0.5 if mode is None else (mode - low) / (high - low)
            except ZeroDivisionError:
                return low
            if draw > part:
                draw, part, low, high = 1.0 - draw, 1.0 - part, high, low
            return low + (high - low) * _sqrt(draw * part)
        def lognormvariate(self, mu, sigma):
            return _exp(self.normalvariate(mu, sigma))
        def paretovariate(self, alpha):
            draw = 1.0 - self.random()
            return draw ** (-1.0 / alpha)
        def weibullvariate(self, alpha, beta):
            draw = 1.0 - self.random()
            return alpha * (-_log(draw)) ** (1.0 / beta)
        def gammavariate(self, alpha, beta):
            if alpha <= 0.0 or beta <= 0.0:
                raise ValueError('gammavariate: alpha and beta must be > 0.0')
            if alpha == 1.0:
                return -_log(1.0 - self.random()) * beta
            return (_gamma_above_one if alpha > 1.0 else _gamma_below_one)(self, alpha) * beta
        def betavariate(self, alpha, beta):
            first = self.gammavariate(alpha, 1.0)
            if not first:
                return 0.0
            return first / (first + self.gammavariate(beta, 1.0))
        def vonmisesvariate(self, mu, kappa):
            if kappa <= 1e-6:
                return _circle * self.random()
            part = 0.5 / kappa
            ratio = part + _sqrt(1.0 + part * part)
            while True:
                cosine = _cos(_pi * self.random())
                share = cosine / (ratio + cosine)
                draw = self.random()
                if draw < 1.0 - share * share or draw <= (1.0 - share) * _exp(share):
                    break
            inverse = 1.0 / ratio
            angle = _acos((inverse + cosine) / (1.0 + inverse * cosine))
            return (mu + angle if self.random() > 0.5 else mu - angle) % _circle
        def getstate(self):
            return 3, _state(self._generator), _spare(self._generator)
        def setstate(self, state):
            version = state[0]
            if version != 3:
                raise ValueError(
                    'state with version %s passed to Random.setstate() of version %s' % (version, 3))
            version, words, spare = state
            _set_state(self._generator, words, spare)

    def _gamma_above_one(source, alpha):
        root = _sqrt(2.0 * alpha - 1.0)
        offset = alpha - _log_of_four
        factor = alpha + root
        while True:
            first = source.random()
            if not 1e-7 < first < 0.9999999:
                continue
            second = 1.0 - source.random()
            level = _log(first / (1.0 - first)) / root
            x = alpha * _exp(level)
            z = first * first * second
            rest = offset + factor * level - x
            if rest + _gamma_constant - 4.5 * z >= 0.0 or rest >= _log(z):
                return x

    def _gamma_below_one(source, alpha):
        bound = (_e + alpha) / _e
        while True:
            place = bound * source.random()
            if place <= 1.0:
                x = place ** (1.0 / alpha)
                if source.random() <= _exp(-x):
                    return x
            else:
                x = -_log((bound - place) / alpha)
                if source.random() <= x ** (alpha - 1.0):
                    return x

    _circle = 2.0 * _pi
    _log_of_four = _log(4.0)
    _gamma_constant = 1.0 + _log(4.5)
    _shared = Random(0)
    _shared._generator = 0
    betavariate = _shared.betavariate
    expovariate = _shared.expovariate
    gammavariate = _shared.gammavariate
    lognormvariate = _shared.lognormvariate
    paretovariate = _shared.paretovariate
    vonmisesvariate = _shared.vonmisesvariate
    weibullvariate = _shared.weibullvariate
    getstate = _shared.getstate
    setstate = _shared.setstate
    triangular = _shared.triangular
    """#
}
