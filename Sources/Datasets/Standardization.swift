import Tensor

/// The scaling (x - mean) / deviation, which gives the samples it was fitted to mean 0 and deviation 1.
public struct Standardization: FeatureScaling, Equatable {
  /// Each feature's mean.
  public let mean: [Double]
  /// Each feature's population deviation, √(Σ (x - mean)² / n); 1 where the feature is constant.
  public let deviation: [Double]

  /// Measures the columns of `inputs`, which should be the training part only.
  public init(fitting inputs: Matrix) {
    let count = Double(max(1, inputs.rows))
    let mean = inputs.foldedColumns(0) { sum, x, _ in sum + x }.map { $0 / count }
    let squares = inputs.foldedColumns(0) { sum, x, column in sum + (x - mean[column]) * (x - mean[column]) }
    // Measured on what is subtracted, a constant column is all mean but for rounding.
    let isConstant = inputs.constantColumns
    self.mean = mean
    deviation = squares.indices.map { isConstant[$0] ? 1 : (squares[$0] / count).squareRoot() }
      .map { $0 == 0 ? 1 : $0 }
  }

  /// Returns (x - mean) / deviation of every element.
  public func applied(to inputs: Matrix) -> Matrix {
    inputs.mapped { x, column in (x - mean[column]) / deviation[column] }
  }
}

extension Matrix {
  /// For each column, whether all its elements are equal.
  fileprivate var constantColumns: [Bool] {
    (0..<columns).map { column in (0..<rows).allSatisfy { self[$0, column] == self[0, column] } }
  }
}
