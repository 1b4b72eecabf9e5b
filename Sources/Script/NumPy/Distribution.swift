/// A distribution of `numpy.random` with up to three parameters that are numbers or arrays of them.
struct Distribution<Source: DrawSource>: Sendable {
  /// The values of the parameters; 0 for those that it has not.
  typealias Parameters = (Double, Double, Double)

  /// What it draws; nil where every draw is rejected.
  enum Draw: Sendable {
    case float(@Sendable (inout Source, Parameters) -> Double?)
    case integer(@Sendable (inout Source, Parameters) -> Int?)
  }

  /// What parameters must not be together, and the message.
  typealias Exclusion = (message: String, holds: @Sendable (Parameters) -> Bool)

  let name: String
  let parameters: [DistributionParameter]
  let exclusions: [Exclusion]
  let draw: Draw

  init(_ name: String, _ parameters: [DistributionParameter], exclusions: [Exclusion] = [], _ draw: Draw) {
    self.name = name
    self.parameters = parameters
    self.exclusions = exclusions
    self.draw = draw
  }

  /// The parameters as ``RandomParameters`` reads them.
  var signature: String {
    parameters.map { $0.name + ($0.fallback == nil ? " " : "= ") }.joined() + "size="
  }
}
