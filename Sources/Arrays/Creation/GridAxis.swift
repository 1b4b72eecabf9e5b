/// One axis of a grid of points: what stands between the brackets of NumPy's `mgrid` and `ogrid`.
public enum GridAxis: Sendable {
  /// From `start`, `step` apart, below `stop`; numbers are integers or float64.
  case step(start: Scalar, stop: Scalar, step: Scalar)
  /// `count` numbers from `start` to `stop`, both included: a complex step in Python.
  case count(start: Double, stop: Double, count: Int)

  /// Whether the numbers are integers.
  var isIntegral: Bool {
    if case .step(let start, let stop, let step) = self {
      return !start.type.isFloating && !stop.type.isFloating && !step.type.isFloating
    }
    return false
  }

  /// The numbers along the axis.
  func values() throws(ArrayError) -> NDArray {
    switch self {
    case .step(let start, let stop, let step):
      let length = try NDArray.range(start, stop, step)
      guard length.type.isFloating else { return length }
      let target = length.base(Double.self)
      for place in 0..<length.count { target[place] = Double(place) * step.double + start.double }
      return length
    case .count(let start, let stop, let count):
      let length = Int(clamping: count.magnitude)
      let result = try NDArray.allocated(.float64, Dimensions(length))
      let step = length == 1 ? 1 : (stop - start) / Double(length - 1)
      let target = result.base(Double.self)
      for place in 0..<length { target[place] = Double(place) * step + start }
      return result
    }
  }
}
