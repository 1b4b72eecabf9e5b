/// A square matrix as U·Σ·Vᵀ, with the signs that LAPACK, and so NumPy, gives the vectors.
///
/// Householder's reflections bring it into two diagonals, then ``BidiagonalMatrix`` finds values and vectors.
public struct SquareDecomposition: Sendable {
  /// How many rows and columns the matrix has.
  public let count: Int
  /// The singular values, greatest first.
  public private(set) var values: [Double] = []
  /// U, row after row.
  public private(set) var left: [Double] = []
  /// Vᵀ, row after row.
  public private(set) var right: [Double] = []

  /// Decomposes a matrix that is given row after row; nil where its numbers are not finite or do not
  /// converge.
  public init?(_ elements: [Double], count: Int) {
    self.count = count
    guard elements.count == count * count, elements.allSatisfy(\.isFinite) else { return nil }
    if count == 0 { return }
    var matrix = elements
    var (diagonal, above) = ([Double](repeating: 0, count: count), [Double](repeating: 0, count: count - 1))
    var (onLeft, onRight): ([HouseholderReflection], [HouseholderReflection]) = ([], [])
    for place in 0..<count {
      let column = (place..<count).map { matrix[$0 * count + place] }
      let first = HouseholderReflection(column, at: place)
      diagonal[place] = first.length
      for other in place + 1..<max(place + 1, count) {
        first.apply(to: &matrix, start: other, stride: count)
      }
      onLeft.append(first)
      guard place + 1 < count else { break }
      let row = (place + 1..<count).map { matrix[place * count + $0] }
      let second = HouseholderReflection(row, at: place + 1)
      above[place] = second.length
      for other in place + 1..<count { second.apply(to: &matrix, start: other * count, stride: 1) }
      onRight.append(second)
    }
    var reduced = BidiagonalMatrix(diagonal: diagonal, above: above)
    guard reduced.diagonalize() else { return nil }
    values = reduced.diagonal
    (left, right) = (reduced.left, reduced.right)
    for reflection in onLeft.reversed() {
      for column in 0..<count { reflection.apply(to: &left, start: column, stride: count) }
    }
    for reflection in onRight.reversed() {
      for row in 0..<count { reflection.apply(to: &right, start: row * count, stride: 1) }
    }
  }
}
