/// Householder's reflection 1 - τ·v·vᵀ that turns a vector into (length, 0, …).
struct HouseholderReflection {
  private let place: Int
  private let factor: Double
  private let vector: [Double]
  let length: Double

  /// The reflection of the part of a vector from a place on.
  init(_ part: [Double], at place: Int) {
    self.place = place
    var sum = 0.0
    for x in part.dropFirst() { sum += x * x }
    guard sum > 0 else {
      (factor, vector, length) = (0, [], part[0])
      return
    }
    let first = part[0]
    let length = -Double(signOf: first, magnitudeOf: (first * first + sum).squareRoot())
    self.length = length
    factor = (length - first) / length
    let scale = 1 / (first - length)
    vector = [1] + part.dropFirst().map { $0 * scale }
  }

  /// Reflects a line of a matrix: the elements from `start` on, `stride` apart.
  func apply(to matrix: inout [Double], start: Int, stride: Int) {
    if factor == 0 { return }
    var product = 0.0
    for (index, x) in vector.enumerated() { product += x * matrix[start + (place + index) * stride] }
    product *= factor
    for (index, x) in vector.enumerated() { matrix[start + (place + index) * stride] -= product * x }
  }
}
