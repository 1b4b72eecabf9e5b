extension NDArray {
  /// NumPy's `vander`: a row for each number of a vector with its powers, the highest first unless `isIncreasing`.
  ///
  /// Integers stay, float32 becomes float64. Throws ValueError for a negative number of columns.
  public static func powers(of x: NDArray, columns: Int, isIncreasing: Bool) throws(ArrayError) -> NDArray {
    let type = x.type.promoted(with: .int64)
    let result = try NDArray.allocated(type, Dimensions(x.count, columns))
    let numbers = try x.inOrder(as: type)
    defer { withExtendedLifetime(numbers) {} }
    for row in 0..<x.count {
      for column in 0..<columns {
        let offset = row &* columns &+ (isIncreasing ? column : columns - 1 - column)
        let before = isIncreasing ? offset - 1 : offset + 1
        if type == .int64 {
          let target = result.base(Int64.self)
          target[offset] = column == 0 ? 1 : target[before] &* numbers.base(Int64.self)[row]
        } else {
          let target = result.base(Double.self)
          target[offset] = column == 0 ? 1 : target[before] * numbers.base(Double.self)[row]
        }
      }
    }
    return result
  }
}
