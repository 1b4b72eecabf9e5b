/// NumPy's `linalg`.
public enum LinearAlgebra {
  /// The checks that NumPy makes of square matrices.
  ///
  /// Throws LinAlgError.
  static func checkSquare(_ array: NDArray) throws(ArrayError) {
    guard array.rank >= 2 else {
      throw ArrayError(
        .linearAlgebra,
        "\(array.rank)-dimensional array given. Array must be at least two-dimensional")
    }
    guard array.shape[array.rank - 1] == array.shape[array.rank - 2] else {
      throw ArrayError(.linearAlgebra, "Last 2 dimensions of the array must be square")
    }
  }

  static var singular: ArrayError { ArrayError(.linearAlgebra, "Singular matrix") }
}
