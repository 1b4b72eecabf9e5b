/// Singular values by one-sided Jacobi rotations: columns are turned against each other until they are orthogonal; their
/// lengths are the singular values.
enum SingularValues {
  /// More sweeps than any matrix of finite numbers needs.
  private static let sweepLimit = 60

  static func of(_ elements: UnsafeBufferPointer<Double>, rows: Int, columns: Int) -> [Double] {
    // Vectors of the longer side, as many as the shorter one has elements.
    let (count, length) = rows < columns ? (rows, columns) : (columns, rows)
    var vectors = [Double](repeating: 0, count: count &* length)
    for row in 0..<rows {
      for column in 0..<columns {
        let place = rows < columns ? row &* length &+ column : column &* length &+ row
        vectors[place] = elements[row &* columns &+ column]
      }
    }
    guard vectors.allSatisfy(\.isFinite) else { return [Double](repeating: .nan, count: count) }
    for _ in 0..<sweepLimit where !sweep(&vectors, count, length) { break }
    return (0..<count).map { vector in
      var sum = 0.0
      for i in 0..<length { sum += vectors[vector &* length &+ i] * vectors[vector &* length &+ i] }
      return sum.squareRoot()
    }
  }

  /// Turns each pair once; false if all were orthogonal.
  private static func sweep(_ vectors: inout [Double], _ count: Int, _ length: Int) -> Bool {
    var changes = false
    for first in 0..<count {
      for second in first + 1..<max(first + 1, count) {
        var (alpha, beta, gamma) = (0.0, 0.0, 0.0)
        for i in 0..<length {
          let (x, y) = (vectors[first &* length &+ i], vectors[second &* length &+ i])
          alpha += x * x
          beta += y * y
          gamma += x * y
        }
        guard gamma.magnitude > 0x1p-52 * (alpha * beta).squareRoot() else { continue }
        changes = true
        let zeta = (beta - alpha) / (2 * gamma)
        let tangent = Double(signOf: zeta, magnitudeOf: 1 / (zeta.magnitude + (1 + zeta * zeta).squareRoot()))
        let cosine = 1 / (1 + tangent * tangent).squareRoot()
        let sine = cosine * tangent
        for i in 0..<length {
          let (x, y) = (vectors[first &* length &+ i], vectors[second &* length &+ i])
          vectors[first &* length &+ i] = cosine * x - sine * y
          vectors[second &* length &+ i] = sine * x + cosine * y
        }
      }
    }
    return changes
  }
}
