/// What NumPy's `linalg.lstsq` gives.
public struct LeastSquares: Sendable {
  /// The coefficients: a vector, or a column for each one of the right-hand sides.
  public let solution: NDArray
  /// The sum of the squared distances for each right-hand side; empty where the solution is not the only one, or exact.
  public let residuals: NDArray
  /// How many singular values count.
  public let rank: Int
  /// The singular values of the matrix, greatest first.
  public let singularValues: NDArray
}
