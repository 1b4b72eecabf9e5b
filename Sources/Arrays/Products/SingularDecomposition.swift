/// A matrix as a sum of σ·u·vᵀ, by one-sided Jacobi rotations: its vectors are turned against each other until they are
/// orthogonal; their lengths are the singular values.
struct SingularDecomposition {
  /// More sweeps than any matrix of finite numbers needs.
  private static let sweepLimit = 60

  let rows: Int
  let columns: Int
  /// The singular values, greatest first; all NaN for a matrix with numbers that are not finite.
  private(set) var values: [Double] = []
  /// For each value, its vector of length 1 along the matrix's longer side.
  private var long: [Double]
  /// For each value, its vector of length 1 along the shorter side.
  private var short: [Double]

  /// Decomposes a matrix whose rows follow each other without gaps.
  init(_ elements: UnsafePointer<Double>, rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    let (count, length) = (Swift.min(rows, columns), Swift.max(rows, columns))
    long = [Double](repeating: 0, count: count &* length)
    short = [Double](repeating: 0, count: count &* count)
    for place in 0..<count { short[place &* count &+ place] = 1 }
    for row in 0..<rows {
      for column in 0..<columns {
        let place = rows < columns ? row &* length &+ column : column &* length &+ row
        long[place] = elements[row &* columns &+ column]
      }
    }
    guard long.allSatisfy(\.isFinite) else {
      values = [Double](repeating: .nan, count: count)
      return
    }
    let scale = MatrixScale.factor(of: long)
    if scale != 1 { for place in long.indices { long[place] /= scale } }
    for _ in 0..<Self.sweepLimit where !sweep(count, length) { break }
    sort(count, length)
    if scale != 1 { for place in values.indices { values[place] *= scale } }
  }

  /// The part of a term that lies along the rows' axis, and the one along the columns'.
  private func vectors(_ term: Int) -> (row: ArraySlice<Double>, column: ArraySlice<Double>) {
    let (count, length) = (Swift.min(rows, columns), Swift.max(rows, columns))
    let first = long[term &* length..<(term &+ 1) &* length]
    let second = short[term &* count..<(term &+ 1) &* count]
    return rows < columns ? (second, first) : (first, second)
  }

  /// Sets `solution` (`columns` x `width`) to the shortest X that brings A·X nearest to B (`rows` x `width`); values up
  /// to `cutoff` count as 0.
  func solve(
    _ right: UnsafePointer<Double>, width: Int, above cutoff: Double,
    _ solution: UnsafeMutablePointer<Double>
  ) {
    solution.update(repeating: 0, count: columns &* width)
    for (term, value) in values.enumerated() where value > cutoff {
      let (row, column) = vectors(term)
      for place in 0..<width {
        var share = 0.0
        for (index, part) in row.enumerated() { share += part * right[index &* width &+ place] }
        share /= value
        for (index, part) in column.enumerated() { solution[index &* width &+ place] += part * share }
      }
    }
  }

  /// Turns each pair of vectors once; false if all were orthogonal.
  private mutating func sweep(_ count: Int, _ length: Int) -> Bool {
    var changes = false
    for first in 0..<count {
      for second in first + 1..<Swift.max(first + 1, count) {
        var (alpha, beta, gamma) = (0.0, 0.0, 0.0)
        for i in 0..<length {
          let (x, y) = (long[first &* length &+ i], long[second &* length &+ i])
          alpha += x * x
          beta += y * y
          gamma += x * y
        }
        guard gamma.magnitude > 0x1p-52 * (alpha * beta).squareRoot() else { continue }
        changes = true
        let zeta = (beta - alpha) / (2 * gamma)
        let tangent = Double(signOf: zeta, magnitudeOf: 1 / (zeta.magnitude + (1 + zeta * zeta).squareRoot()))
        let cosine = 1 / (1 + tangent * tangent).squareRoot()
        Self.turn(&long, first &* length, second &* length, length, cosine, cosine * tangent)
        Self.turn(&short, first &* count, second &* count, count, cosine, cosine * tangent)
      }
    }
    return changes
  }

  private static func turn(
    _ vectors: inout [Double], _ first: Int, _ second: Int, _ length: Int, _ cosine: Double, _ sine: Double
  ) {
    for i in 0..<length {
      let (x, y) = (vectors[first &+ i], vectors[second &+ i])
      vectors[first &+ i] = cosine * x - sine * y
      vectors[second &+ i] = sine * x + cosine * y
    }
  }

  /// Takes the lengths as values, greatest first, and makes all vectors 1 long.
  private mutating func sort(_ count: Int, _ length: Int) {
    let lengths = (0..<count).map { vector in
      var sum = 0.0
      for i in 0..<length { sum += long[vector &* length &+ i] * long[vector &* length &+ i] }
      return sum.squareRoot()
    }
    let order = (0..<count).sorted { lengths[$0] == lengths[$1] ? $0 < $1 : lengths[$0] > lengths[$1] }
    let (oldLong, oldShort) = (long, short)
    for (place, vector) in order.enumerated() {
      values.append(lengths[vector])
      let divisor = lengths[vector] > 0 ? lengths[vector] : 1
      for i in 0..<length { long[place &* length &+ i] = oldLong[vector &* length &+ i] / divisor }
      for i in 0..<count { short[place &* count &+ i] = oldShort[vector &* count &+ i] }
    }
  }
}
