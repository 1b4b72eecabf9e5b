extension Products {
  /// NumPy's `tensordot` over the last `count` axes of the left array and the first `count` of the right one.
  ///
  /// Throws ValueError for extents that do not fit, IndexError for more axes than there are.
  public static func tensordot(
    _ left: Operand, _ right: Operand, axes count: Int, workspace: ProductWorkspace? = nil
  ) throws(ArrayError) -> NDArray {
    let rank = left.shape.count
    guard count <= rank && count <= right.shape.count else {
      throw ArrayError(.index, "tuple index out of range")
    }
    let used = max(0, count)
    return try tensordot(
      left, right, axes: Array(rank - used..<rank), Array(0..<used), workspace: workspace)
  }

  /// NumPy's `tensordot` over pairs of axes; negative ones count from the last.
  ///
  /// Throws ValueError for extents or numbers of axes that do not fit, IndexError for axes that do not exist.
  public static func tensordot(
    _ left: Operand, _ right: Operand, axes leftAxes: [Int], _ rightAxes: [Int],
    workspace: ProductWorkspace? = nil
  ) throws(ArrayError) -> NDArray {
    let (a, b) = (try left.asArray(), try right.asArray())
    guard leftAxes.count == rightAxes.count else { throw ArrayError(.value, "shape-mismatch for sum") }
    var (first, second) = (Dimensions(), Dimensions())
    for (one, other) in zip(leftAxes, rightAxes) {
      guard one >= -a.rank && one < a.rank && other >= -b.rank && other < b.rank else {
        throw ArrayError(.index, "tuple index out of range")
      }
      let (x, y) = (one < 0 ? one + a.rank : one, other < 0 ? other + b.rank : other)
      guard a.shape[x] == b.shape[y] else { throw ArrayError(.value, "shape-mismatch for sum") }
      guard !first.array.contains(x) && !second.array.contains(y) else {
        throw ArrayError(.value, "axes don't match array")
      }
      first.append(x)
      second.append(y)
    }
    return try contracted(a, b, first, second, workspace)
  }

  static func contracted(
    _ a: NDArray, _ b: NDArray, _ leftMask: UInt8, _ rightMask: UInt8, _ workspace: ProductWorkspace?
  ) throws(ArrayError) -> NDArray {
    func axes(_ mask: UInt8) -> Dimensions { Dimensions((0..<8).filter { mask & (1 << UInt8($0)) != 0 }) }
    return try contracted(a, b, axes(leftMask), axes(rightMask), workspace)
  }

  /// The sums over pairs of axes as one matrix product.
  private static func contracted(
    _ a: NDArray, _ b: NDArray, _ leftAxes: Dimensions, _ rightAxes: Dimensions,
    _ workspace: ProductWorkspace?
  ) throws(ArrayError) -> NDArray {
    let type = a.type.promoted(with: b.type)
    let (left, leftFree) = a.permuted(last: leftAxes)
    let (right, rightFree) = b.permuted(last: rightAxes)
    guard leftFree.count + rightFree.count <= Dimensions.limit else {
      throw ArrayError(.unsupported, "arrays of more than \(Dimensions.limit) dimensions")
    }
    let (rows, columns) = (leftFree.extent(of: .max), rightFree.extent(of: .max))
    let terms = leftAxes.array.reduce(1) { $0 &* a.shape[$1] }
    let shape = Dimensions(leftFree.array + rightFree.array)
    let result = try NDArray.unset(type, shape)
    guard result.elementCount > 0 else { return result }
    let x = try left.inOrder(as: type).inShape(Dimensions(rows, terms))
    let y = try right.inOrder(as: type).inShape(Dimensions(columns, terms))
    defer { withExtendedLifetime((x, y)) {} }
    let turned = MatrixFactor(
      base: y.first, rows: terms, columns: columns, rowStride: 1, columnStride: terms)
    multiply(type, MatrixFactor(x), turned, into: result.first, workspace)
    return result
  }

  /// NumPy's `trace`: the sum of a diagonal of the first two axes, `offset` above the main one.
  ///
  /// Throws ValueError for arrays with less than two axes.
  public static func trace(_ operand: Operand, offset: Int = 0) throws(ArrayError) -> ArrayValue {
    let array = try operand.asArray()
    guard array.rank >= 2 else {
      throw ArrayError(.value, "diag requires an array of at least two dimensions")
    }
    let below = offset >= 0 ? 0 : offset == .min ? .max : -offset
    let rows = array.shape[0] - min(array.shape[0], below)
    let columns = array.shape[1] - (offset > 0 ? min(array.shape[1], offset) : 0)
    let length = max(0, min(rows, columns))
    let start =
      length == 0 ? 0 : offset >= 0 ? offset &* array.strides[1] : (0 &- offset) &* array.strides[0]
    var (shape, strides) = (array.shape, array.strides)
    let step = strides[0] &+ strides[1]
    for _ in 0..<2 {
      shape.remove(at: 0)
      strides.remove(at: 0)
    }
    shape.append(length)
    strides.append(step)
    let diagonal = NDArray(
      buffer: array.buffer, type: array.type, shape: shape, strides: strides,
      offset: array.offset &+ start)
    return try Reduction.reduce(.sum, diagonal, along: .one(-1))
  }
}

extension NDArray {
  /// A view with the given axes behind all others, in their order, and the shape of the others.
  fileprivate func permuted(last axes: Dimensions) -> (view: NDArray, free: Dimensions) {
    var (shape, strides) = (Dimensions(), Dimensions())
    for axis in self.shape.indices where !axes.array.contains(axis) {
      shape.append(self.shape[axis])
      strides.append(self.strides[axis])
    }
    let free = shape
    for place in axes.indices {
      shape.append(self.shape[axes[place]])
      strides.append(self.strides[axes[place]])
    }
    let view = NDArray(buffer: buffer, type: type, shape: shape, strides: strides, offset: offset)
    return (view, free)
  }
}
