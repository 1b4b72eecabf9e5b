extension NDArray {
  /// The indices along each axis of a shape of places counted in C order; NumPy's `unravel_index`.
  public static func unraveled(_ places: NDArray, _ shape: Dimensions) throws(ArrayError) -> [NDArray] {
    if places.type.isFloating { throw ArrayError(.type, "only int indices permitted") }
    guard let size = shape.checkedProduct() else {
      throw ArrayError(
        .value,
        "dimensions are too large; arrays and shapes with a total size greater than"
          + " 'intp' are not supported.")
    }
    let source = try places.inType(.int64).contiguous()
    let numbers = source.base(Int64.self)
    for number in 0..<source.count where numbers[number] < 0 || numbers[number] >= Int64(size) {
      throw ArrayError(
        .value, "index \(numbers[number]) is out of bounds for array with size \(size)")
    }
    var results: [NDArray] = []
    for axis in shape.indices {
      let result = try allocated(.int64, places.shape)
      let target = result.base(Int64.self)
      var step: Int64 = 1
      for later in axis + 1..<max(shape.count, axis + 1) { step *= Int64(shape[later]) }
      let extent = Int64(shape[axis])
      for number in 0..<source.count { target[number] = numbers[number] / step % extent }
      results.append(result)
    }
    return results
  }

  /// The places, counted in C order, that indices along each axis of a shape mean; NumPy's
  /// `ravel_multi_index`.
  public static func raveled(
    indices: [NDArray], _ shape: Dimensions, outside policy: OutsidePolicy = .raise
  ) throws(ArrayError) -> NDArray {
    guard indices.count == shape.count else {
      throw ArrayError(.value, "parameter multi_index must be a sequence of length \(shape.count)")
    }
    guard shape.checkedProduct() != nil else {
      throw ArrayError(
        .value, "invalid dims: array size defined by dims is larger than the maximum possible size.")
    }
    let common = try broadcastShape(indices.map(\.shape))
    let result = try zeros(common, .int64)
    let target = result.base(Int64.self)
    for (axis, index) in indices.enumerated() {
      if index.type.isFloating { throw ArrayError(.type, "only int indices permitted") }
      let source = try index.inType(.int64).broadcast(to: common).copied()
      let numbers = source.base(Int64.self)
      let extent = Int64(shape[axis])
      for number in 0..<result.count {
        var place = numbers[number]
        if place < 0 || place >= extent {
          guard policy != .raise && extent > 0 else {
            throw ArrayError(.value, "invalid entry in coordinates array")
          }
          let rest = place % extent
          place = policy == .clip ? min(max(place, 0), extent - 1) : rest < 0 ? rest + extent : rest
        }
        target[number] = target[number] &* extent &+ place
      }
    }
    return result
  }

  /// The indices of the main diagonal of an array of `rank` axes of one extent.
  public static func diagonalIndices(_ extent: Int, rank: Int = 2) throws(ArrayError) -> [NDArray] {
    let indices = try range(count: extent)
    return Array(repeating: indices, count: max(0, min(rank, 64)))
  }

  /// The indices of the places at and below a diagonal of a matrix.
  public static func lowerTriangleIndices(
    _ rows: Int, _ columns: Int? = nil, diagonal: Int = 0
  ) throws(ArrayError) -> [NDArray] {
    try triangle(rows, columns, diagonal: diagonal, .bool).nonzero()
  }

  /// The indices of the places at and above a diagonal of a matrix.
  public static func upperTriangleIndices(
    _ rows: Int, _ columns: Int? = nil, diagonal: Int = 0
  ) throws(ArrayError) -> [NDArray] {
    let (lower, overflow) = diagonal.subtractingReportingOverflow(1)
    let mask = try triangle(rows, columns, diagonal: overflow ? diagonal : lower, .bool)
    let values = mask.base(UInt8.self)
    for number in 0..<mask.count { values[number] ^= 1 }
    return try mask.nonzero()
  }

  /// Vectors of indices or masks, each along an axis of its own, that together pick a grid; NumPy's `ix_`.
  public static func openMesh(_ vectors: [NDArray]) throws(ArrayError) -> [NDArray] {
    try Dimensions.check(rank: vectors.count)
    var result: [NDArray] = []
    for (axis, vector) in vectors.enumerated() {
      guard vector.rank == 1 else { throw ArrayError(.value, "Cross index must be 1 dimensional") }
      let indices = vector.type == .bool ? try vector.flatNonzero() : vector
      let places = try indices.count == 0 ? indices.inType(.int64) : indices
      var shape = Dimensions(repeating: 1, count: vectors.count)
      shape[axis] = places.count
      result.append(try places.reshaped(shape))
    }
    return result
  }
}
