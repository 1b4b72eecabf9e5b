/// Products of vectors and matrices.
///
/// Python's numbers are int64 and float64 here, as NumPy makes arrays of them first.
public enum Products {
  /// NumPy's `matmul` and `@`: products of the matrices in the last two axes, the other axes broadcast.
  ///
  /// A vector counts as a row on the left and as a column on the right, without that axis in the result. Throws
  /// ValueError for numbers and for sizes that do not fit.
  public static func matmul(
    _ left: Operand, _ right: Operand, workspace: ProductWorkspace? = nil
  ) throws(ArrayError) -> ArrayValue {
    let (first, second) = (OperandView(left), OperandView(right))
    if first.shape.count == 0 { throw tooFewDimensions(0) }
    if second.shape.count == 0 { throw tooFewDimensions(1) }
    if first.type == second.type, let x = MatrixFactor(first, vectorIsRow: true),
      let y = MatrixFactor(second, vectorIsRow: false)
    {
      guard x.columns == y.rows else { throw mismatch(y.rows, x.columns) }
      try x.checkCopy(first.type)
      try y.checkCopy(first.type)
      var shape = Dimensions()
      if first.shape.count == 2 { shape.append(x.rows) }
      if second.shape.count == 2 { shape.append(y.columns) }
      if shape.count == 0 { return .scalar(dot(first.type, x, y)) }
      let result = try NDArray.unset(first.type, shape)
      multiply(first.type, x, y, into: result.buffer.bytes, workspace)
      return .array(result)
    }
    let type = first.type.promoted(with: second.type)
    var a = try left.asArray().converted(to: type)
    var b = try right.asArray().converted(to: type)
    if a.rank == 1 && b.rank == 1 && a.shape == b.shape { return .scalar(dotOfVectors(a, b)) }
    let (isRow, isColumn) = (a.rank == 1, b.rank == 1)
    if isRow { a = a.inserting(axis: 0) }
    if isColumn { b = b.inserting(axis: 1) }
    defer { withExtendedLifetime((a, b)) {} }
    let (aLast, bLast) = (a.rank - 1, b.rank - 1)
    let terms = a.shape[aLast]
    guard b.shape[bLast - 1] == terms else { throw mismatch(b.shape[bLast - 1], terms) }
    let (rows, columns) = (a.shape[aLast - 1], b.shape[bLast])
    try MatrixFactor(a).checkCopy(type)
    try MatrixFactor(b).checkCopy(type)
    let batch = try batchShape(a, b, isRow: isRow, isColumn: isColumn)
    var shape = batch
    if !isRow { shape.append(rows) }
    if !isColumn { shape.append(columns) }
    let result = try NDArray.unset(type, shape)
    let (aStrides, bStrides) = (a.batchStrides(to: batch), b.batchStrides(to: batch))
    let size = rows &* columns &* type.size
    for index in 0..<batch.extent(of: .max) {
      var (aOffset, bOffset, rest) = (0, 0, index)
      for axis in batch.indices.reversed() {
        aOffset = aOffset &+ (rest % batch[axis]) &* aStrides[axis]
        bOffset = bOffset &+ (rest % batch[axis]) &* bStrides[axis]
        rest /= batch[axis]
      }
      multiply(
        type, MatrixFactor(a, offset: aOffset), MatrixFactor(b, offset: bOffset),
        into: result.first + index &* size, workspace)
    }
    return result.value
  }

  /// The product of two float64 matrices, or of one and a vector, whose rows or columns have no gaps.
  ///
  /// The same to the bit as what ``matmul(_:_:workspace:)`` gives, with less work around the numbers; nil for anything
  /// else. The addresses count no reference.
  public static func plain(
    _ left: UnsafePointer<NDArray>, _ right: UnsafePointer<NDArray>, workspace: ProductWorkspace,
    _ spares: SpareBuffers
  ) -> NDArray? {
    let (first, second) = (OperandView(left.pointee), OperandView(right.pointee))
    guard first.type == .float64, second.type == .float64,
      let x = MatrixFactor(first, vectorIsRow: true), let y = MatrixFactor(second, vectorIsRow: false),
      x.columns == y.rows, x.hasRows || x.hasColumns, y.hasRows || y.hasColumns
    else { return nil }
    var shape = Dimensions()
    if first.shape.count == 2 { shape.append(x.rows) }
    if second.shape.count == 2 { shape.append(y.columns) }
    guard let result = NDArray.plain(shape, spares) else { return nil }
    multiply(.float64, x, y, into: result.buffer.bytes, workspace)
    return result
  }

  private static func tooFewDimensions(_ index: Int) -> ArrayError {
    ArrayError(
      .value,
      "matmul: Input operand \(index) does not have enough dimensions "
        + "(has 0, gufunc core with signature (n?,k),(k,m?)->(n?,m?) requires 1)")
  }

  private static func mismatch(_ rows: Int, _ terms: Int) -> ArrayError {
    ArrayError(
      .value,
      "matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature "
        + "(n?,k),(k,m?)->(n?,m?) (size \(rows) is different from \(terms))")
  }

  /// The broadcast shape of all axes but the last two.
  private static func batchShape(
    _ a: NDArray, _ b: NDArray, isRow: Bool, isColumn: Bool
  ) throws(ArrayError) -> Dimensions {
    if a.rank == 2 && b.rank == 2 { return Dimensions() }
    let (left, right) = (a.shape.droppingLast(2), b.shape.droppingLast(2))
    if let batch = Dimensions.broadcast(left, right) { return batch }
    func remapped(_ shape: Dimensions, _ batch: Dimensions) -> String {
      ArrayError.text(shape) + "->(" + batch.array.map { "\($0)," }.joined() + "newaxis,newaxis) "
    }
    let (rows, columns) = (a.shape[a.rank - 2], b.shape[b.rank - 1])
    throw ArrayError(
      .value,
      "operands could not be broadcast together with remapped shapes [original->remapped]: "
        + remapped(a.shape, left) + remapped(b.shape, right) + " and requested shape (\(rows),\(columns))")
  }
}

extension NDArray {
  /// The array itself where it has the type, else a converted copy.
  func converted(to type: ElementType) throws(ArrayError) -> NDArray {
    self.type == type ? self : try gathered(as: type)
  }

  /// A view with one more axis, of extent 1.
  func inserting(axis: Int) -> NDArray {
    var (shape, strides) = (shape, strides)
    shape.insert(1, at: axis)
    strides.insert(1, at: axis)
    return NDArray(
      buffer: buffer, type: type, shape: shape, strides: strides, offset: offset, isWritable: isWritable)
  }

  /// The strides of all axes but the last two as those of axes of `batch`.
  func batchStrides(to batch: Dimensions) -> Dimensions {
    let leading = NDArray(
      buffer: buffer, type: type, shape: shape.droppingLast(2), strides: strides.droppingLast(2),
      offset: offset)
    return leading.broadcastStrides(to: batch)
  }
}

extension Dimensions {
  /// All numbers but the last `count`.
  func droppingLast(_ count: Int) -> Dimensions {
    var result = self
    for _ in 0..<count { result.remove(at: result.count - 1) }
    return result
  }
}
