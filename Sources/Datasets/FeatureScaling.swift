import Tensor

/// A change of every feature by a factor and an offset of its own.
public protocol FeatureScaling: Sendable {
  /// Returns the matrix, of one column a feature, with every element scaled.
  func applied(to inputs: Matrix) -> Matrix
}

extension Matrix {
  /// The matrix with each element replaced by a function of it and its column's index.
  func mapped(_ transform: (Double, Int) -> Double) -> Matrix {
    var elements: [Double] = []
    elements.reserveCapacity(rows * columns)
    for row in 0..<rows {
      for column in 0..<columns { elements.append(transform(self[row, column], column)) }
    }
    return Matrix(rows: rows, columns: columns, elements: elements)
  }

  /// For each column, `initial` combined with its elements from top to bottom.
  func foldedColumns(_ initial: Double, _ combine: (Double, Double, Int) -> Double) -> [Double] {
    var results = Array(repeating: initial, count: columns)
    for row in 0..<rows {
      for column in 0..<columns {
        results[column] = combine(results[column], self[row, column], column)
      }
    }
    return results
  }
}
