import Arrays
import Tensor

/// Distributions of single uniform, normal and exponential numbers.
extension DrawSource {
  /// `laplace(mean, scale)`.
  mutating func laplace(_ mean: Double, _ scale: Double) -> Double {
    while true {
      let draw = random()
      if draw >= 0.5 { return mean - scale * Elementary.log(2 - draw - draw) }
      if draw > 0 { return mean + scale * Elementary.log(draw + draw) }
    }
  }

  /// `logistic(mean, scale)`.
  mutating func logistic(_ mean: Double, _ scale: Double) -> Double {
    while true {
      let draw = random()
      if draw > 0 { return mean + scale * Elementary.log(draw / (1 - draw)) }
    }
  }

  /// `gumbel(mode, scale)`.
  mutating func gumbel(_ mode: Double, _ scale: Double) -> Double {
    while true {
      let draw = 1 - random()
      if draw < 1 { return mode - scale * Elementary.log(-Elementary.log(draw)) }
    }
  }

  /// `lognormal(mean, deviation)`.
  mutating func logNormal(_ mean: Double, _ deviation: Double) -> Double {
    Elementary.exp(mean + deviation * standardNormal())
  }

  /// `standard_cauchy()`.
  mutating func standardCauchy() -> Double {
    let above = standardNormal()
    return above / standardNormal()
  }

  /// `pareto(shape)`.
  mutating func pareto(_ shape: Double) -> Double {
    let exponent = standardExponential() / shape
    return Self.isLegacy ? Elementary.exp(exponent) - 1 : Elementary.expm1(exponent)
  }

  /// `power(shape)`.
  mutating func power(_ shape: Double) -> Double {
    let exponent = -standardExponential()
    let base = Self.isLegacy ? 1 - Elementary.exp(exponent) : -Elementary.expm1(exponent)
    return Elementary.pow(base, 1 / shape)
  }

  /// `weibull(shape)`.
  mutating func weibull(_ shape: Double) -> Double {
    shape == 0 ? 0 : Elementary.pow(standardExponential(), 1 / shape)
  }

  /// `rayleigh(scale)`.
  mutating func rayleigh(_ scale: Double) -> Double {
    let exponential = Self.isLegacy ? -Elementary.log1p(-random()) : standardExponential()
    return scale * (2 * exponential).squareRoot()
  }

  /// `triangular(left, mode, right)`.
  mutating func triangular(_ left: Double, _ mode: Double, _ right: Double) -> Double {
    let (width, below) = (right - left, mode - left)
    let draw = random()
    if draw <= below / width { return left + (draw * (below * width)).squareRoot() }
    return right - ((1 - draw) * ((right - mode) * width)).squareRoot()
  }

  /// `wald(mean, scale)`, the inverse Gaussian distribution: one of two roots (Michael, Schucany and Haas,
  /// 1976).
  mutating func wald(_ mean: Double, _ scale: Double) -> Double {
    let normal = standardNormal()
    let square = mean * normal * normal
    let root: Double
    if Self.isLegacy {
      root = mean + mean / (2 * scale) * (square - (4 * scale * square + square * square).squareRoot())
    } else {
      // Without the difference of two large numbers.
      root = mean * (1 - 2 / (1 + (1 + 4 * scale / square).squareRoot()))
    }
    return random() <= mean / (mean + root) ? root : mean * mean / root
  }

  /// `vonmises(mean, concentration)` by Best and Fisher's method of 1979, in radians from -π to π; nil where
  /// every draw is rejected, as an infinite concentration's are.
  mutating func vonMises(_ mean: Double, _ concentration: Double) -> Double? {
    if concentration.isNaN { return .nan }
    if concentration < 1e-8 { return .pi * (2 * random() - 1) }
    if !Self.isLegacy, concentration > 1e6 {
      let angle = mean + (1 / concentration).squareRoot() * standardNormal()
      return angle < -.pi ? angle + 2 * .pi : angle > .pi ? angle - 2 * .pi : angle
    }
    let ratio: Double
    if concentration < 1e-5 {
      ratio = 1 / concentration + concentration
    } else {
      let sum = 1 + (1 + 4 * concentration * concentration).squareRoot()
      let rho = (sum - (2 * sum).squareRoot()) / (2 * concentration)
      ratio = (1 + rho * rho) / (2 * rho)
    }
    for _ in 0..<Self.rejectionLimit {
      let z = Elementary.cos(.pi * random())
      let cosine = (1 + ratio * z) / (ratio + z)
      let y = concentration * (ratio - cosine)
      let draw = random()
      guard y * (2 - y) - draw >= 0 || Elementary.log(y / draw) + 1 - y >= 0 else { continue }
      return Self.wrapped(mean, cosine, isNegative: random() < 0.5)
    }
    return nil
  }

  /// The angle of a cosine from the mean, brought between -π and π.
  private static func wrapped(_ mean: Double, _ cosine: Double, isNegative: Bool) -> Double {
    let distance = arccos(cosine)
    let angle = (isNegative ? -distance : distance) + mean
    let size = (angle.magnitude + .pi).truncatingRemainder(dividingBy: 2 * .pi) - .pi
    return angle < 0 ? -size : size
  }

  private static func arccos(_ x: Double) -> Double {
    guard case .scalar(.float64(let angle))? = try? UnaryOperation.apply(.arccos, .scalar(.float64(x))) else {
      return .nan
    }
    return angle
  }
}
