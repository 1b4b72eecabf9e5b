/// Eigenvalues of symmetric matrices by Jacobi rotations, each of which makes one pair of elements 0.
enum SymmetricEigenvalues {
  /// More sweeps than any matrix of finite numbers needs.
  private static let sweepLimit = 60

  /// The eigenvalues of a matrix, smallest first; all NaN if it has numbers that are not finite.
  ///
  /// Only the triangle on and below the diagonal is read, or the one above it.
  static func of(_ matrix: UnsafePointer<Double>, size: Int, readsUpper: Bool) -> [Double] {
    var elements = [Double](repeating: 0, count: size &* size)
    for row in 0..<size {
      for column in 0...row {
        let value = readsUpper ? matrix[column &* size &+ row] : matrix[row &* size &+ column]
        elements[row &* size &+ column] = value
        elements[column &* size &+ row] = value
      }
    }
    guard elements.allSatisfy(\.isFinite) else { return [Double](repeating: .nan, count: size) }
    let scale = MatrixScale.factor(of: elements)
    if scale != 1 { for place in elements.indices { elements[place] /= scale } }
    for _ in 0..<sweepLimit where !sweep(&elements, size) { break }
    return (0..<size).map { elements[$0 &* size &+ $0] * scale }.sorted()
  }

  /// Turns each pair of axes once; false if the matrix was diagonal.
  private static func sweep(_ elements: inout [Double], _ size: Int) -> Bool {
    var changes = false
    for p in 0..<size {
      for q in p + 1..<max(p + 1, size) {
        let (a, b, c) = (elements[p &* size &+ p], elements[q &* size &+ q], elements[p &* size &+ q])
        guard c.magnitude > 0x1p-54 * (a.magnitude * b.magnitude).squareRoot(), c != 0 else { continue }
        let theta = (b - a) / (2 * c)
        let tangent = Double(
          signOf: theta, magnitudeOf: 1 / (theta.magnitude + (1 + theta * theta).squareRoot()))
        let cosine = 1 / (1 + tangent * tangent).squareRoot()
        let sine = cosine * tangent
        // What is too small to move either of the two is as good as 0.
        let isSmall = a - tangent * c == a && b + tangent * c == b
        for k in 0..<size {
          let (x, y) = (elements[k &* size &+ p], elements[k &* size &+ q])
          elements[k &* size &+ p] = cosine * x - sine * y
          elements[k &* size &+ q] = sine * x + cosine * y
        }
        for k in 0..<size {
          let (x, y) = (elements[p &* size &+ k], elements[q &* size &+ k])
          elements[p &* size &+ k] = cosine * x - sine * y
          elements[q &* size &+ k] = sine * x + cosine * y
        }
        elements[p &* size &+ q] = 0
        elements[q &* size &+ p] = 0
        changes = changes || !isSmall
      }
    }
    return changes
  }
}
