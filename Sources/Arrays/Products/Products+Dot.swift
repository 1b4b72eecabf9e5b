extension Products {
  /// NumPy's `dot`: scalar products of vectors, products of matrices, products with a number; of arrays with more axes
  /// the sums over the last axis of the left one and the last axis but one of the right one.
  ///
  /// Throws ValueError for sizes that do not fit.
  public static func dot(
    _ left: Operand, _ right: Operand, workspace: ProductWorkspace? = nil
  ) throws(ArrayError) -> ArrayValue {
    let (first, second) = (OperandView(left).shape, OperandView(right).shape)
    let axis = max(0, second.count - 2)
    if first.count > 0 && second.count > 0 && second.count <= 2 && first[first.count - 1] == second[axis] {
      return try matmul(left, right, workspace: workspace)
    }
    let (a, b) = (try left.asArray(), try right.asArray())
    if a.rank == 0 || b.rank == 0 { return try scaled(a, b) }
    guard first[first.count - 1] == second[axis] else { throw notAligned(a, b, axis) }
    return try contracted(a, b, a.lastAxisMask, 1 << UInt8(axis), workspace).value
  }

  /// NumPy's `inner`: the sums over the last axes of both.
  ///
  /// Throws ValueError for sizes that do not fit.
  public static func inner(
    _ left: Operand, _ right: Operand, workspace: ProductWorkspace? = nil
  ) throws(ArrayError) -> ArrayValue {
    let (a, b) = (try left.asArray(), try right.asArray())
    if a.rank == 0 || b.rank == 0 {
      return try scaled(a, b)
    }
    guard a.shape[a.rank - 1] == b.shape[b.rank - 1] else {
      // NumPy tells the shape with the last two axes exchanged.
      throw b.rank == 1 ? notAligned(a, b, 0) : notAligned(a, b.exchangingLast, b.rank - 2)
    }
    if a.rank == 1 && b.rank == 1 { return try matmul(left, right, workspace: workspace) }
    return try contracted(a, b, a.lastAxisMask, b.lastAxisMask, workspace).value
  }

  /// NumPy's `vdot`: the scalar product of all elements of both, in C order.
  ///
  /// Throws ValueError where the numbers of elements differ.
  public static func vdot(_ left: Operand, _ right: Operand) throws(ArrayError) -> ArrayValue {
    let (a, b) = (try left.asArray(), try right.asArray())
    let type = a.type.promoted(with: b.type)
    let (count, other) = (a.elementCount, b.elementCount)
    guard count == other else {
      throw ArrayError(.value, "cannot reshape array of size \(other) into shape (\(count),)")
    }
    let x = try a.inOrder(as: type).inShape(Dimensions(count))
    let y = try b.inOrder(as: type).inShape(Dimensions(count))
    return .scalar(dotOfVectors(x, y))
  }

  /// NumPy's `outer`: the products of each element of the left one with each of the right one, as a matrix.
  public static func outer(_ left: Operand, _ right: Operand) throws(ArrayError) -> ArrayValue {
    if let result = try outerOfRuns(OperandView(left), OperandView(right)) { return .array(result) }
    let (a, b) = (try left.asArray(), try right.asArray())
    let column = try a.inOrder(as: a.type).inShape(Dimensions(a.elementCount, 1))
    let row = try b.inOrder(as: b.type).inShape(Dimensions(1, b.elementCount))
    return try BinaryOperation.apply(.multiply, .array(column), .array(row))
  }

  /// The outer product of float64 vectors without gaps; nil for other operands.
  private static func outerOfRuns(
    _ left: OperandView, _ right: OperandView
  ) throws(ArrayError) -> NDArray? {
    guard let x = left.run(of: Double.self), let y = right.run(of: Double.self), left.shape.count == 1,
      right.shape.count == 1
    else { return nil }
    let (rows, columns) = (left.shape[0], right.shape[0])
    let result = try NDArray.unset(.float64, Dimensions(rows, columns))
    let target = result.base(Double.self)
    for row in 0..<rows {
      let factor = x[row]
      let line = target + row &* columns
      for column in 0..<columns { line[column] = factor * y[column] }
    }
    return result
  }

  /// The product with a number: sums of one term, from +0.
  private static func scaled(_ a: NDArray, _ b: NDArray) throws(ArrayError) -> ArrayValue {
    let product = try BinaryOperation.apply(.multiply, .array(a), .array(b))
    guard a.type.promoted(with: b.type).isFloating else { return product }
    return try BinaryOperation.apply(.add, product.operand, .weakInteger(0))
  }

  private static func notAligned(_ a: NDArray, _ b: NDArray, _ axis: Int) -> ArrayError {
    ArrayError(
      .value,
      "shapes \(ArrayError.text(a.shape)) and \(ArrayError.text(b.shape)) not aligned: "
        + "\(a.shape[a.rank - 1]) (dim \(a.rank - 1)) != \(b.shape[axis]) (dim \(axis))")
  }
}

extension NDArray {
  fileprivate var lastAxisMask: UInt8 { 1 << UInt8(rank - 1) }

  /// A view with the last two axes exchanged.
  fileprivate var exchangingLast: NDArray {
    var (shape, strides) = (shape, strides)
    (shape[rank - 1], shape[rank - 2]) = (self.shape[rank - 2], self.shape[rank - 1])
    (strides[rank - 1], strides[rank - 2]) = (self.strides[rank - 2], self.strides[rank - 1])
    return NDArray(buffer: buffer, type: type, shape: shape, strides: strides, offset: offset)
  }
}
