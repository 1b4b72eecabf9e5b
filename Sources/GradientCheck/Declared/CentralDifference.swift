import Training

/// Measures slopes of an objective by central differences.
struct CentralDifference {
  /// The loss where the slopes are measured.
  let loss: Double
  private let objective: Objective
  private var parameters: Parameters
  private let activeUnits: [Bool]
  private static let cubeRootOfEpsilon = 6.055454452393343e-6

  init(_ objective: Objective, at parameters: Parameters) {
    self.objective = objective
    self.parameters = parameters
    loss = self.objective.loss(at: parameters)
    activeUnits = self.objective.activeUnits
  }

  /// Returns the slope by one entry and the h it took, or `nil` if every h crosses a relu's kink.
  mutating func measure(_ tensor: ParameterTensor, _ index: Int) -> (slope: Double, h: Double)? {
    let value = parameters[tensor][index]
    var h = Self.cubeRootOfEpsilon * max(1, abs(value))
    defer { parameters[tensor][index] = value }
    for _ in 0..<4 {
      if let slope = difference(tensor, index, value, h) { return (slope, h) }
      h /= 10
    }
    return nil
  }

  /// Returns a better slope for an entry that gave `slope` at `h`: (4·n(h/2) − n(h))/3.
  ///
  /// The error of n(h) grows with h², this one's with h⁴ (Richardson 1911). `nil` if a relu switches.
  mutating func refine(_ tensor: ParameterTensor, _ index: Int, slope: Double, h: Double) -> Double? {
    let value = parameters[tensor][index]
    defer { parameters[tensor][index] = value }
    return difference(tensor, index, value, h / 2).map { (4 * $0 - slope) / 3 }
  }

  private mutating func difference(
    _ tensor: ParameterTensor, _ index: Int, _ value: Double, _ h: Double
  ) -> Double? {
    let (above, below) = (value + h, value - h)
    guard let upper = loss(tensor, index, above), let lower = loss(tensor, index, below) else { return nil }
    return (upper - lower) / (above - below)
  }

  /// The loss with one entry changed, or `nil` if a relu switches.
  private mutating func loss(_ tensor: ParameterTensor, _ index: Int, _ value: Double) -> Double? {
    parameters[tensor][index] = value
    let loss = objective.loss(at: parameters)
    return objective.activeUnits == activeUnits ? loss : nil
  }
}
