import Tensor

/// Distributions of whole numbers.
extension DrawSource {
  /// `poisson(rate)`.
  mutating func poisson(_ rate: Double) -> Int {
    if rate >= 10 { return transformedPoisson(rate) }
    if rate == 0 { return 0 }
    let bound = Elementary.exp(-rate)
    var product = random()
    var count = 0
    while product > bound {
      count += 1
      product *= random()
    }
    return count
  }

  /// Hörmann's transformed rejection of 1993, algorithm PTRS.
  private mutating func transformedPoisson(_ rate: Double) -> Int {
    let logarithm = Elementary.log(rate)
    let b = 0.931 + 2.53 * rate.squareRoot()
    let a = -0.059 + 0.02483 * b
    let inverse = Elementary.log(1.1239 + 1.1328 / (b - 3.4))
    let always = 0.9277 - 3.6224 / (b - 2)
    while true {
      let u = random() - 0.5
      let v = random()
      let edge = 0.5 - u.magnitude
      let count = ((2 * a / edge + b) * u + rate + 0.43).rounded(.down)
      if edge >= 0.07 && v <= always { return Self.word(count) }
      if count < 0 || edge < 0.013 && v > edge { continue }
      let level = Elementary.log(v) + inverse - Elementary.log(a / (edge * edge) + b)
      if level <= -rate + count * logarithm - LogGamma.value(count + 1) { return Self.word(count) }
    }
  }

  /// `negative_binomial(count, probability)`.
  mutating func negativeBinomial(_ count: Double, _ probability: Double) -> Int {
    let rate = gamma(count, (1 - probability) / probability)
    return rate < 0x1p63 ? poisson(rate) : .min
  }

  /// `geometric(probability)`: by search for the likely ones, by inversion for the others.
  mutating func geometric(_ probability: Double) -> Int {
    if probability < 1.0 / 3 {
      let quotient =
        Self.isLegacy
        ? Elementary.log1p(-random()) / Elementary.log(1 - probability)
        : -standardExponential() / Elementary.log1p(-probability)
      return Self.word(quotient.rounded(.up))
    }
    var (count, sum, product) = (1, probability, probability)
    let draw = random()
    // Where the products have become too small, the sum no longer grows.
    while draw > sum, product > 0 {
      product *= 1 - probability
      sum += product
      count += 1
    }
    return count
  }

  /// `zipf(exponent)` by Devroye's rejection (1986); nil where every draw is, as with an exponent next to 1.
  mutating func zipf(_ exponent: Double) -> Int? {
    let rest = exponent - 1
    let b = Elementary.pow(2, rest)
    let limit = Double(Int.max)
    // Modern draws leave out what would be above the largest integer.
    let lowest = Self.isLegacy ? 0 : Elementary.pow(limit, -rest)
    if !Self.isLegacy, exponent >= 1025 { return 1 }
    for _ in 0..<Self.rejectionLimit {
      let first = random()
      let u = Self.isLegacy ? 1 - first : first * lowest + (1 - first)
      let v = random()
      let x = Elementary.pow(u, -1 / rest).rounded(.down)
      if x > limit || x < 1 { continue }
      let t = Elementary.pow(1 + 1 / x, rest)
      if v * x * (t - 1) / (b - 1) <= t / b { return Self.word(x) }
    }
    return nil
  }

  /// `logseries(probability)` by Kemp's method of 1981.
  mutating func logSeries(_ probability: Double) -> Int {
    let rate = Self.isLegacy ? Elementary.log(1 - probability) : Elementary.log1p(-probability)
    while true {
      let v = random()
      if v >= probability { return 1 }
      let exponent = rate * random()
      let q = Self.isLegacy ? 1 - Elementary.exp(exponent) : -Elementary.expm1(exponent)
      if v <= q * q {
        let count = (1 + Elementary.log(v) / Elementary.log(q)).rounded(.down)
        if count < 1 || v == 0 { continue }
        return Self.word(count)
      }
      return v >= q ? 1 : 2
    }
  }

  /// Counts of `trials` outcomes by kind, as `multinomial` draws them: a binomial number for each but the
  /// last.
  mutating func multinomial(
    _ trials: Int, _ probabilities: [Double], into counts: UnsafeMutablePointer<Int>
  ) {
    var (left, remaining) = (trials, 1.0)
    for index in 0..<max(0, probabilities.count - 1) {
      // Rounding may bring the quotient out of range.
      let share = min(max(probabilities[index] / remaining, 0), 1)
      counts[index] = binomial(left, share)
      left -= counts[index]
      if left <= 0 { break }
      remaining -= probabilities[index]
    }
    if left > 0, !probabilities.isEmpty { counts[probabilities.count - 1] = left }
  }
}
