/// A parameter of a distribution of `numpy.random`.
struct DistributionParameter: Sendable {
  let name: String
  let rule: ParameterRule
  /// What it is where it is not given; nil where it has to be.
  let fallback: Double?

  init(_ name: String, _ rule: ParameterRule, _ fallback: Double? = nil) {
    self.name = name
    self.rule = rule
    self.fallback = fallback
  }
}
