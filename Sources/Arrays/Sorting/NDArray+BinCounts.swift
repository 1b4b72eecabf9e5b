extension NDArray {
  /// How often each of the integers from 0 to the greatest occurs in a vector, or the sum of their weights.
  ///
  /// - Parameters:
  ///   - weights: a vector of the same length; the result is float64 then, else int64.
  ///   - least: the least length of the result.
  public func binCounts(weights: NDArray? = nil, least: Int = 0) throws(ArrayError) -> NDArray {
    guard rank == 1 else {
      throw ArrayError(
        .value,
        rank == 0 ? "object of too small depth for desired array" : "object too deep for desired array")
    }
    guard least >= 0 else { throw ArrayError(.value, "'minlength' must not be negative") }
    // NumPy does not look at the weights of nothing.
    if count == 0 { return try NDArray.zeros(Dimensions(least), .int64) }
    let numbers = try asType(.int64)
    let values = numbers.base(Int64.self)
    var length = least
    for place in 0..<count {
      if values[place] < 0 { throw ArrayError(.value, "'list' argument must have no negative elements") }
      if values[place] >= Int64(length) { length = values[place] == .max ? Int.max : Int(values[place]) + 1 }
    }
    guard let weights else {
      let result = try NDArray.zeros(Dimensions(length), .int64)
      let target = result.base(Int64.self)
      for place in 0..<count { target[Int(values[place])] += 1 }
      return result
    }
    guard weights.rank == 1 else {
      throw ArrayError(
        .value,
        weights.rank == 0
          ? "object of too small depth for desired array" : "object too deep for desired array")
    }
    guard weights.count == count else {
      throw ArrayError(.value, "The weights and list don't have the same length.")
    }
    let doubles = try weights.asType(.float64)
    let weight = doubles.base(Double.self)
    let result = try NDArray.zeros(Dimensions(length))
    let target = result.base(Double.self)
    for place in 0..<count { target[Int(values[place])] += weight[place] }
    return result
  }
}
