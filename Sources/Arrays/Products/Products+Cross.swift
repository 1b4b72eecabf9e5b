extension Products {
  /// NumPy's `cross` of vectors in the last axis: of three elements each, or of two each, whose result is a number.
  ///
  /// Throws ValueError for other vectors and for shapes that do not fit.
  public static func cross(_ left: Operand, _ right: Operand) throws(ArrayError) -> NDArray {
    let (a, b) = (try left.asArray(), try right.asArray())
    guard a.rank > 0 && b.rank > 0 else {
      throw ArrayError(.value, "At least one array has zero dimension")
    }
    let (first, second) = (a.shape[a.rank - 1], b.shape[b.rank - 1])
    guard first == second && (first == 2 || first == 3) else {
      throw ArrayError(
        .value, "incompatible dimensions for cross product\n(dimension must be 2 or 3)")
    }
    func difference(_ i: Int, _ j: Int) throws(ArrayError) -> NDArray {
      let one = try BinaryOperation.apply(.multiply, .array(a.component(i)), .array(b.component(j)))
      let other = try BinaryOperation.apply(.multiply, .array(a.component(j)), .array(b.component(i)))
      return try BinaryOperation.apply(
        .subtract, .array(one.asArray()), .array(other.asArray())
      ).asArray()
    }
    if first == 2 { return try difference(0, 1) }
    let parts = [try difference(1, 2), try difference(2, 0), try difference(0, 1)]
    var shape = parts[0].shape
    shape.append(3)
    let result = try NDArray.unset(parts[0].type, shape)
    for (index, part) in parts.enumerated() {
      try UnaryOperation.apply(.positive, .array(part), into: result.component(index))
    }
    return result
  }

  /// NumPy's `kron`: the right array repeated, multiplied by each element of the left one.
  ///
  /// Throws NotImplementedError for more than four axes.
  public static func kron(_ left: Operand, _ right: Operand) throws(ArrayError) -> ArrayValue {
    var (a, b) = (try left.asArray(), try right.asArray())
    while a.rank < b.rank { a = a.inserting(axis: 0) }
    while b.rank < a.rank { b = b.inserting(axis: 0) }
    let rank = a.rank
    guard rank * 2 <= Dimensions.limit else {
      throw ArrayError(.unsupported, "kron of more than \(Dimensions.limit / 2) dimensions")
    }
    var shape = Dimensions()
    for axis in 0..<rank {
      shape.append(a.shape[axis] &* b.shape[axis])
    }
    for axis in 0..<rank {
      a = a.inserting(axis: 2 * axis + 1)
      b = b.inserting(axis: 2 * axis)
    }
    let product = try BinaryOperation.apply(.multiply, .array(a), .array(b))
    guard rank > 0, case .array(let array) = product else { return product }
    return .array(try array.inOrder(as: array.type).inShape(shape))
  }
}

extension NDArray {
  /// A view of the elements with one index in the last axis.
  fileprivate func component(_ index: Int) -> NDArray {
    NDArray(
      buffer: buffer, type: type, shape: shape.droppingLast(1), strides: strides.droppingLast(1),
      offset: offset &+ index &* strides[rank - 1], isWritable: isWritable)
  }
}
