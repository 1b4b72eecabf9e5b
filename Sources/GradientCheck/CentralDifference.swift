import Training

/// Measures slopes of an objective by central differences.
struct CentralDifference {
  /// The loss where the slopes are measured.
  let loss: Double
  private var objective: Objective
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
      let (above, below) = (value + h, value - h)
      if let upper = loss(tensor, index, above), let lower = loss(tensor, index, below) {
        return ((upper - lower) / (above - below), h)
      }
      h /= 10
    }
    return nil
  }

  /// The loss with one entry changed, or `nil` if a relu switches.
  private mutating func loss(_ tensor: ParameterTensor, _ index: Int, _ value: Double) -> Double? {
    parameters[tensor][index] = value
    let loss = objective.loss(at: parameters)
    return objective.activeUnits == activeUnits ? loss : nil
  }
}
