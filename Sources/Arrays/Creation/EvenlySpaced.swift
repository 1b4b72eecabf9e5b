import Tensor

/// Numbers at equal distances, or at equal ratios: NumPy's `linspace` and `logspace`.
public struct EvenlySpaced: Sendable {
  /// The numbers.
  public let values: NDArray
  /// The distance between two of them; NaN where there are none.
  public let step: Double

  /// Creates `count` numbers from `start` to `stop`; without `includesStop` the last lies one step before it.
  ///
  /// Integers are rounded down.
  public init(
    _ start: Double, _ stop: Double, count: Int = 50, includesStop: Bool = true, type: ElementType = .float64
  ) throws(ArrayError) {
    let doubles = try NDArray.allocated(.float64, Dimensions(Self.checked(count)))
    let target = doubles.base(Double.self)
    let divisor = includesStop ? count - 1 : count
    let distance = stop - start
    if divisor > 0 {
      step = distance / Double(divisor)
      // A distance too small to be divided is multiplied first.
      if step == 0 {
        for place in 0..<count { target[place] = Double(place) / Double(divisor) * distance + start }
      } else {
        for place in 0..<count { target[place] = Double(place) * step + start }
      }
    } else {
      step = .nan
      for place in 0..<count { target[place] = Double(place) * distance + start }
    }
    if includesStop && count > 1 { target[count - 1] = stop }
    if type == .int64 {
      for place in 0..<count { target[place] = target[place].rounded(.down) }
    }
    values = try doubles.inType(type)
  }

  /// Creates `base` to the powers of `count` numbers from `start` to `stop`.
  public static func powers(
    of base: Double = 10, _ start: Double, _ stop: Double, count: Int = 50, includesStop: Bool = true,
    type: ElementType = .float64
  ) throws(ArrayError) -> NDArray {
    let exponents = try EvenlySpaced(start, stop, count: count, includesStop: includesStop).values
    let target = exponents.base(Double.self)
    for place in 0..<exponents.count { target[place] = Elementary.pow(base, target[place]) }
    return try exponents.inType(type)
  }

  private static func checked(_ count: Int) throws(ArrayError) -> Int {
    guard count >= 0 else {
      throw ArrayError(.value, "Number of samples, \(count), must be non-negative.")
    }
    return count
  }
}
