extension ArrayError {
  static func outOfBounds(_ index: Int, axis: Int, size: Int) -> ArrayError {
    ArrayError(.index, "index \(index) is out of bounds for axis \(axis) with size \(size)")
  }

  static func tooManyIndices(_ count: Int, rank: Int) -> ArrayError {
    ArrayError(
      .index, "too many indices for array: array is \(rank)-dimensional, but \(count) were indexed")
  }

  /// What an index can be; for indices of other types.
  public static let invalidIndex = ArrayError(
    .index,
    "only integers, slices (`:`), ellipsis (`...`), numpy.newaxis (`None`) and integer or boolean arrays"
      + " are valid indices")

  static let indexType = ArrayError(.index, "arrays used as indices must be of integer (or boolean) type")

  static let readOnly = ArrayError(.value, "assignment destination is read-only")

  static func axisOutOfBounds(_ axis: Int, rank: Int, prefix: String = "") -> ArrayError {
    ArrayError(.axis, "\(prefix)axis \(axis) is out of bounds for array of dimension \(rank)")
  }
}
