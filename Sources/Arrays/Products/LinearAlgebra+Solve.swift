extension LinearAlgebra {
  /// NumPy's `linalg.inv`, of each matrix in the last two axes.
  ///
  /// Throws LinAlgError.
  public static func inv(_ operand: Operand) throws(ArrayError) -> NDArray {
    let array = try operand.asArray()
    try checkSquare(array)
    let size = array.shape[array.rank - 1]
    let identity = try NDArray.unset(.float64, Dimensions(size, size))
    let ones = identity.base(Double.self)
    ones.initialize(repeating: 0, count: identity.elementCount)
    for i in 0..<size { ones[i &* size &+ i] = 1 }
    return try solved(array, identity, isVector: false, array.type)
  }

  /// NumPy's `linalg.solve`: a vector on the right if it has one axis, else matrices in its last two axes.
  ///
  /// Throws LinAlgError for matrices that are singular or not square, ValueError for sizes that do not fit.
  public static func solve(_ left: Operand, _ right: Operand) throws(ArrayError) -> NDArray {
    let (a, b) = (try left.asArray(), try right.asArray())
    try checkSquare(a)
    let isVector = b.rank == 1
    let size = a.shape[a.rank - 1]
    guard b.rank > 0 else {
      throw ArrayError(
        .value,
        "solve: Input operand 1 does not have enough dimensions "
          + "(has 0, gufunc core with signature (m,m),(m,n)->(m,n) requires 2)")
    }
    let extent = b.shape[b.rank - (isVector ? 1 : 2)]
    guard extent == size else {
      throw ArrayError(
        .value,
        "\(isVector ? "solve1" : "solve"): Input operand 1 has a mismatch in its core dimension 0, with "
          + "gufunc signature \(isVector ? "(m,m),(m)->(m)" : "(m,m),(m,n)->(m,n)") "
          + "(size \(extent) is different from \(size))")
    }
    return try solved(a, b, isVector: isVector, a.type.promoted(with: b.type))
  }

  /// NumPy's `linalg.det`, of each matrix in the last two axes.
  ///
  /// Throws LinAlgError.
  public static func det(_ operand: Operand) throws(ArrayError) -> ArrayValue {
    let array = try operand.asArray()
    try checkSquare(array)
    let matrices = try array.inOrder(as: .float64)
    defer { withExtendedLifetime(matrices) {} }
    let size = array.shape[array.rank - 1]
    let result = try NDArray.unset(.float64, array.shape.droppingLast(2))
    for index in 0..<result.elementCount {
      let factors = LUFactors(matrices.base(Double.self) + index &* size &* size, size: size)
      result.base(Double.self)[index] = factors.determinant
    }
    return try result.converted(to: array.type == .float32 ? .float32 : .float64).value
  }

  private static func solved(
    _ a: NDArray, _ b: NDArray, isVector: Bool, _ type: ElementType
  ) throws(ArrayError) -> NDArray {
    let (matrices, rights) = (try a.inOrder(as: .float64), try b.inOrder(as: .float64))
    defer { withExtendedLifetime((matrices, rights)) {} }
    let size = a.shape[a.rank - 1]
    let columns = isVector ? 1 : b.shape[b.rank - 1]
    let leading = a.shape.droppingLast(2)
    let others = b.shape.droppingLast(isVector ? 1 : 2)
    guard let batch = Dimensions.broadcast(leading, others) else {
      throw ArrayError.notBroadcastable(leading, others)
    }
    var shape = batch
    shape.append(size)
    if !isVector { shape.append(columns) }
    let result = try NDArray.unset(.float64, shape)
    let steps = matrices.batchStrides(to: batch)
    let rightView = isVector ? rights.inserting(axis: rights.rank) : rights
    let rightSteps = rightView.batchStrides(to: batch)
    for index in 0..<batch.extent(of: .max) {
      var (offset, rightOffset, rest) = (0, 0, index)
      for axis in batch.indices.reversed() {
        offset = offset &+ (rest % batch[axis]) &* steps[axis]
        rightOffset = rightOffset &+ (rest % batch[axis]) &* rightSteps[axis]
        rest /= batch[axis]
      }
      let factors = LUFactors(matrices.base(Double.self) + offset, size: size)
      if factors.isSingular { throw singular }
      factors.solve(
        rights.base(Double.self) + rightOffset, columns: columns,
        result.base(Double.self) + index &* size &* columns)
    }
    return try result.converted(to: type == .float32 ? .float32 : .float64)
  }
}
