import Tensor

/// Distributions that are made of gamma numbers.
extension DrawSource {
  /// `standard_gamma(shape)` for a shape that is not negative.
  mutating func standardGamma(_ shape: Double) -> Double {
    if shape == 1 { return standardExponential() }
    if shape == 0 { return 0 }
    if shape.isNaN { return .nan }
    return shape < 1 ? gammaBelowOne(shape) : gammaAboveOne(shape)
  }

  /// Ahrens and Dieter's method of 1974, algorithm GS.
  private mutating func gammaBelowOne(_ shape: Double) -> Double {
    while true {
      let draw = random()
      let bound = standardExponential()
      if draw <= 1 - shape {
        let x = Elementary.pow(draw, 1 / shape)
        if x <= bound { return x }
      } else {
        let y = -Elementary.log((1 - draw) / shape)
        let x = Elementary.pow(1 - shape + shape * y, 1 / shape)
        if x <= bound + y { return x }
      }
    }
  }

  /// Marsaglia and Tsang's method of 2000: the cube of a normal number that is moved and scaled.
  private mutating func gammaAboveOne(_ shape: Double) -> Double {
    let middle = shape - 1.0 / 3
    let scale = 1 / (9 * middle).squareRoot()
    while true {
      let normal = standardNormal()
      let root = 1 + scale * normal
      if root <= 0 { continue }
      let cube = root * root * root
      let draw = random()
      let square = normal * normal
      if draw < 1 - 0.0331 * square * square { return middle * cube }
      let level = 0.5 * normal * normal + middle * (1 - cube + Elementary.log(cube))
      if Elementary.log(draw) < level { return middle * cube }
    }
  }

  /// `gamma(shape, scale)`.
  mutating func gamma(_ shape: Double, _ scale: Double) -> Double { scale * standardGamma(shape) }

  /// `chisquare(degrees)`.
  mutating func chiSquare(_ degrees: Double) -> Double { 2 * standardGamma(degrees / 2) }

  /// `noncentral_chisquare(degrees, noncentrality)`.
  mutating func chiSquare(_ degrees: Double, noncentrality: Double) -> Double {
    if noncentrality.isNaN { return .nan }
    if noncentrality == 0 { return chiSquare(degrees) }
    if degrees > 1 {
      let central = chiSquare(degrees - 1)
      let normal = standardNormal() + noncentrality.squareRoot()
      return central + normal * normal
    }
    return chiSquare(degrees + 2 * Double(poisson(noncentrality / 2)))
  }

  /// `f(upper, lower)`: the ratio of two chi-square numbers, each by its degrees of freedom.
  mutating func fRatio(_ upper: Double, _ lower: Double) -> Double {
    let above = chiSquare(upper) * lower
    return above / (chiSquare(lower) * upper)
  }

  /// `noncentral_f(upper, lower, noncentrality)`.
  mutating func fRatio(_ upper: Double, _ lower: Double, noncentrality: Double) -> Double {
    let above = chiSquare(upper, noncentrality: noncentrality) * lower
    return above / (chiSquare(lower) * upper)
  }

  /// `standard_t(degrees)`.
  mutating func studentsT(_ degrees: Double) -> Double {
    let normal = standardNormal()
    let gamma = standardGamma(degrees / 2)
    return (degrees / 2).squareRoot() * normal / gamma.squareRoot()
  }

  /// `beta(a, b)`: by two gamma numbers, or below one by Jöhnk's method of 1964.
  mutating func beta(_ a: Double, _ b: Double) -> Double {
    guard a <= 1, b <= 1 else {
      let first = standardGamma(a)
      return first / (first + standardGamma(b))
    }
    // The powers below would all be zero.
    if !Self.isLegacy, a < 3e-103, b < 3e-103 { return (a + b) * random() < a ? 1 : 0 }
    while true {
      let (u, v) = (random(), random())
      let (x, y) = (Elementary.pow(u, 1 / a), Elementary.pow(v, 1 / b))
      guard x + y <= 1, Self.isLegacy || u + v > 0 else { continue }
      if x + y > 0 { return x / (x + y) }
      let (first, second) = (Elementary.log(u) / a, Elementary.log(v) / b)
      let larger = first > second ? first : second
      let sum = Elementary.exp(first - larger) + Elementary.exp(second - larger)
      return Elementary.exp(first - larger - Elementary.log(sum))
    }
  }
}

extension DrawSource {
  /// A row of `dirichlet(shapes)`: gamma numbers divided by their sum.
  mutating func dirichlet(_ shapes: [Double], into values: UnsafeMutablePointer<Double>) {
    if !Self.isLegacy, let largest = shapes.max(), largest < 0.1 {
      return brokenStick(shapes, into: values)
    }
    var sum = 0.0
    for (index, shape) in shapes.enumerated() {
      values[index] = standardGamma(shape)
      sum += values[index]
    }
    let inverse = 1 / sum
    for index in shapes.indices { values[index] *= inverse }
  }

  /// The same for small shapes, whose gamma numbers may all be 0: parts of what is left, each a beta number.
  private mutating func brokenStick(_ shapes: [Double], into values: UnsafeMutablePointer<Double>) {
    var behind = [Double](repeating: 0, count: shapes.count + 1)
    for index in shapes.indices.reversed() { behind[index] = behind[index + 1] + shapes[index] }
    for index in shapes.indices { values[index] = 0 }
    if behind[0] == 0 { return }
    var rest = 1.0
    for index in 0..<shapes.count - 1 {
      let part = beta(shapes[index], behind[index + 1])
      values[index] = rest * part
      rest *= 1 - part
      if behind[index + 1] == 0 { return }
    }
    values[shapes.count - 1] = rest
  }
}
