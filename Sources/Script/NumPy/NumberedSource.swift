/// A kind of generator that objects of a program draw from by number.
protocol NumberedSource: DrawSource {
  /// Lets the generator of a number draw.
  static func draw<Result>(
    _ machine: Machine, _ number: Int, _ body: (inout Self) -> Result
  ) throws(Raised) -> Result
}

extension LegacyRandom: NumberedSource {
  static func draw<Result>(
    _ machine: Machine, _ number: Int, _ body: (inout LegacyRandom) -> Result
  ) throws(Raised) -> Result {
    try machine.prepareLegacy(number)
    return body(&machine.randomness.legacy.generators[number].random)
  }
}

extension ModernRandom: NumberedSource {
  static func draw<Result>(
    _ machine: Machine, _ number: Int, _ body: (inout ModernRandom) -> Result
  ) throws(Raised) -> Result {
    body(&machine.randomness.modern.generators[number])
  }
}
