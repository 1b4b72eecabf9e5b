import Tensor

/// The binomial distribution of many trials by rejection from a triangle, two parallelograms and exponential
/// tails.
///
/// Kachitvichyanukul and Schmeiser, Binomial random variate generation (1988), algorithm BTPE, for a
/// probability up to one half and a mean of 30 or more.
struct BinomialRejection: Sendable {
  private let trials: Double
  private let probability: Double
  private let other: Double
  /// The most likely number, and the middle of the triangle above it.
  private let mode: Double
  private let middle: Double
  /// Half the triangle's base, and where it begins and ends.
  private let radius: Double
  private let left: Double
  private let right: Double
  /// How high the parallelograms stand.
  private let height: Double
  private let leftRate: Double
  private let rightRate: Double
  /// The areas up to the triangle, the parallelograms and each tail.
  private let areas: (triangle: Double, sides: Double, leftTail: Double, rightTail: Double)

  init(_ count: Int, _ probability: Double) {
    trials = Double(count)
    self.probability = min(probability, 1 - probability)
    other = 1 - self.probability
    let peak = trials * self.probability + self.probability
    mode = peak.rounded(.down)
    radius = (2.195 * (trials * self.probability * other).squareRoot() - 4.6 * other).rounded(.down) + 0.5
    middle = mode + 0.5
    left = middle - radius
    right = middle + radius
    height = 0.134 + 20.5 / (15.3 + mode)
    func rate(_ slope: Double) -> Double { slope * (1 + slope / 2) }
    leftRate = rate((peak - left) / (peak - left * self.probability))
    rightRate = rate((right - peak) / (right * other))
    let sides = radius * (1 + 2 * height)
    let leftTail = sides + height / leftRate
    areas = (radius, sides, leftTail, leftTail + height / rightRate)
  }

  /// Draws one number.
  func draw(_ random: inout some DrawSource) -> Int {
    while true {
      let place = random.random() * areas.rightTail
      let draw = random.random()
      if place <= areas.triangle { return word((middle - radius * draw + place).rounded(.down)) }
      guard let (candidate, level) = proposal(place, draw) else { continue }
      if isAccepted(candidate, level) { return word(candidate) }
    }
  }

  /// A whole number as a word; 2^63, which the largest number of trials is as a double, is none.
  private func word(_ x: Double) -> Int { x < 0x1p63 ? Int(x) : .max }

  /// A number outside the triangle, and the level below which it is accepted; nil where it is out of range.
  private func proposal(_ place: Double, _ draw: Double) -> (Double, Double)? {
    if place <= areas.sides {
      let x = left + (place - areas.triangle) / height
      let level = draw * height + 1 - (mode - x + 0.5).magnitude / radius
      return level > 1 ? nil : (x.rounded(.down), level)
    }
    if draw == 0 { return nil }
    if place <= areas.leftTail {
      let candidate = (left + Elementary.log(draw) / leftRate).rounded(.down)
      return candidate < 0 ? nil : (candidate, draw * (place - areas.sides) * leftRate)
    }
    let candidate = (right - Elementary.log(draw) / rightRate).rounded(.down)
    return candidate > trials ? nil : (candidate, draw * (place - areas.leftTail) * rightRate)
  }

  /// Whether the level is not above the candidate's probability in parts of the mode's.
  private func isAccepted(_ candidate: Double, _ level: Double) -> Bool {
    let distance = (candidate - mode).magnitude
    let variance = trials * probability * other
    if distance <= 20 || distance >= variance / 2 - 1 { return level <= ratio(candidate) }
    // Squeezing: between these bounds only the logarithm itself decides.
    let spread =
      (distance / variance)
      * ((distance * (distance / 3 + 0.625) + 0.16666666666666666) / variance + 0.5)
    let center = -distance * distance / (2 * variance)
    let logarithm = Elementary.log(level)
    if logarithm < center - spread { return true }
    if logarithm > center + spread { return false }
    return logarithm <= logarithmicRatio(candidate)
  }

  /// The candidate's probability divided by the mode's, by recursion.
  private func ratio(_ candidate: Double) -> Double {
    let odds = probability / other
    let scale = odds * (trials + 1)
    var result = 1.0
    let lowest = min(mode, candidate)
    for step in 0..<word((mode - candidate).magnitude) {
      let factor = scale / (lowest + Double(step + 1)) - odds
      if mode < candidate { result *= factor } else { result /= factor }
    }
    return result
  }

  /// The logarithm of that ratio by Stirling's formula.
  private func logarithmicRatio(_ candidate: Double) -> Double {
    let (x1, f1, z, w) = (candidate + 1, mode + 1, trials + 1 - mode, trials - candidate + 1)
    func correction(_ x: Double) -> Double {
      let square = x * x
      return (13_680 - (462 - (132 - (99 - 140 / square) / square) / square) / square) / x / 166_320
    }
    return middle * Elementary.log(f1 / x1) + (trials - mode + 0.5) * Elementary.log(z / w)
      + (candidate - mode) * Elementary.log(w * probability / (x1 * other))
      + correction(f1) + correction(z) + correction(x1) + correction(w)
  }
}
