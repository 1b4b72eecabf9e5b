import Tensor

extension DrawSource {
  /// `binomial(count, probability)` for a count that is not negative and a probability from 0 to 1.
  mutating func binomial(_ count: Int, _ probability: Double) -> Int {
    if !Self.isLegacy, count == 0 || probability == 0 { return 0 }
    if probability > 0.5 { return count - binomial(count, upToHalf: 1 - probability) }
    return binomial(count, upToHalf: probability)
  }

  private mutating func binomial(_ count: Int, upToHalf probability: Double) -> Int {
    if probability * Double(count) <= 30 { return invertedBinomial(count, probability) }
    return BinomialRejection(count, probability).draw(&self)
  }

  /// Inversion: one uniform number, less the probabilities of 0, 1, 2 and so on as long as it is above them.
  private mutating func invertedBinomial(_ count: Int, _ probability: Double) -> Int {
    let other = 1 - probability
    let none = Elementary.exp(Double(count) * Elementary.log(other))
    let mean = Double(count) * probability
    let highest = min(Double(count), mean + 10 * (mean * other + 1).squareRoot()).rounded(.down)
    var successes = 0.0
    var term = none
    var draw = random()
    while draw > term {
      successes += 1
      if successes > highest {
        (successes, term) = (0, none)
        draw = random()
      } else {
        draw -= term
        term = (Double(count) - successes + 1) * probability * term / (successes * other)
      }
    }
    return Int(successes)
  }
}
