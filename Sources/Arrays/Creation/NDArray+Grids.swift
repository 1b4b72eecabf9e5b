extension NDArray {
  /// How ``meshGrid(_:order:isSparse:)`` lays out its axes.
  public enum GridOrder: Sendable {
    /// The first vector runs along the columns: NumPy's `xy`.
    case cartesian
    /// Vector i runs along axis i: NumPy's `ij`.
    case matrix
  }

  /// The coordinates of the points of a grid, one array for each of the vectors; others are flattened first.
  ///
  /// With `isSparse` the arrays have extent 1 along all axes but their own.
  public static func meshGrid(
    _ vectors: [NDArray], order: GridOrder = .cartesian, isSparse: Bool = false
  ) throws(ArrayError) -> [NDArray] {
    try Dimensions.check(rank: vectors.count)
    let swaps = order == .cartesian && vectors.count > 1
    var shape = Dimensions()
    for vector in vectors { shape.append(vector.count) }
    if swaps {
      shape[0] = vectors[1].count
      shape[1] = vectors[0].count
    }
    var result: [NDArray] = []
    for (number, vector) in vectors.enumerated() {
      let axis = swaps && number < 2 ? 1 - number : number
      result.append(
        try open(try vector.raveled(), along: axis, of: shape, isSparse: isSparse).copied())
    }
    return result
  }

  /// The coordinates of the points of a grid, stacked along a new first axis: NumPy's `mgrid`.
  ///
  /// A single axis that is given without a tuple gives just its numbers: use ``gridLine(_:)``.
  public static func grid(_ axes: [GridAxis]) throws(ArrayError) -> NDArray {
    try stack(try openGrid(axes, isSparse: false))
  }

  /// The coordinates of the points of a grid, each with extent 1 along the other axes: NumPy's `ogrid`.
  public static func openGrid(_ axes: [GridAxis]) throws(ArrayError) -> [NDArray] {
    try openGrid(axes, isSparse: true)
  }

  /// The numbers of a single axis: `mgrid[a:b:c]`.
  public static func gridLine(_ axis: GridAxis) throws(ArrayError) -> NDArray {
    if case .step(let start, let stop, let step) = axis { return try range(start, stop, step) }
    return try axis.values()
  }

  /// The index of each place along each axis, stacked along a new first axis: NumPy's `indices`.
  public static func indices(_ shape: Dimensions) throws(ArrayError) -> NDArray {
    try Dimensions.check(rank: shape.count + 1)
    var whole = shape
    whole.insert(shape.count, at: 0)
    let result = try allocated(.int64, whole)
    for axis in shape.indices {
      let numbers = try range(count: shape[axis])
      let part = result.window(
        shape, contiguousStrides(shape), offset: axis * result.strides[0])
      StridedCopy.copy(open(numbers, along: axis, of: shape, isSparse: false), to: part)
    }
    return result
  }

  private static func openGrid(_ axes: [GridAxis], isSparse: Bool) throws(ArrayError) -> [NDArray] {
    try Dimensions.check(rank: axes.count + 1)
    let type = axes.allSatisfy(\.isIntegral) ? ElementType.int64 : .float64
    var lines: [NDArray] = []
    for axis in axes { lines.append(try axis.values().inType(type)) }
    let shape = Dimensions(lines.map(\.count))
    return lines.enumerated().map { open($1, along: $0, of: shape, isSparse: isSparse) }
  }

  /// A vector seen as running along one axis of a shape, and the same along the others.
  private static func open(
    _ vector: NDArray, along axis: Int, of shape: Dimensions, isSparse: Bool
  ) -> NDArray {
    var strides = Dimensions(repeating: 0, count: shape.count)
    strides[axis] = vector.strides[0]
    guard isSparse else { return vector.window(shape, strides) }
    var extents = Dimensions(repeating: 1, count: shape.count)
    extents[axis] = shape[axis]
    return vector.window(extents, strides)
  }
}
