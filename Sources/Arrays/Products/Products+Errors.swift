extension Products {
  /// What a product met, found from its factors and its result; `isMatrixProduct` tells `matmul` from `dot`.
  ///
  /// Throws MemoryError.
  public static func errors(
    _ left: NDArray, _ right: NDArray, _ result: ArrayValue, isMatrixProduct: Bool = true
  ) throws(ArrayError) -> FloatingErrors {
    guard try result.hasSpecialValues() else { return [] }
    let r = try result.operand.asArray()
    let a = try Lines(left, axis: left.rank - 1), b = try Lines(right, axis: max(0, right.rank - 2))
    let numbers = try r.inOrder(as: .float64)
    defer { withExtendedLifetime((a.kinds, b.kinds, numbers)) {} }
    let columns = right.rank > 1 ? right.shape[right.rank - 1] : 1
    let rows = left.rank > 1 ? left.shape[left.rank - 2] : 1
    let c = numbers.base(Double.self)
    var found: FloatingErrors = []
    for index in 0..<numbers.elementCount where !c[index].isFinite {
      let (row, column) = place(index, rows, columns, a.count, b.count, isMatrixProduct)
      let (x, y) = (a[row], b[column])
      if x == .nan || y == .nan { continue }
      if x == .finite, y == .finite { found.insert(.overflow) }
      if c[index].isNaN { found.insert(.invalid) }
    }
    return found
  }

  /// The row and the column that an element of a product is made of.
  private static func place(
    _ index: Int, _ rows: Int, _ columns: Int, _ left: Int, _ right: Int, _ isMatrixProduct: Bool
  ) -> (Int, Int) {
    // `dot` of more than two axes combines every row with every column of every matrix.
    guard isMatrixProduct else { return (index / max(1, right) % max(1, left), index % max(1, right)) }
    let (matrix, element) = (index / max(1, rows * columns), index % max(1, rows * columns))
    let row = matrix * rows + element / max(1, columns)
    let column = matrix * columns + element % max(1, columns)
    return (row % max(1, left), column % max(1, right))
  }

  /// What the rows or columns of a factor contain.
  private struct Lines {
    enum Kind { case finite, infinite, nan }

    let kinds: [Kind]
    var count: Int { kinds.count }

    init(_ array: NDArray, axis: Int) throws(ArrayError) {
      guard array.rank > 0 else {
        let number = try array.item().double
        kinds = [number.isNaN ? .nan : number.isInfinite ? .infinite : .finite]
        return
      }
      let isNaN = try UnaryOperation.apply(.isnan, .array(array)).operand.asArray()
      let isInfinite = try UnaryOperation.apply(.isinf, .array(array)).operand.asArray()
      let nan = try Reduction.reduce(.any, isNaN, axis: [axis]).operand.asArray().inOrder(as: .bool)
      let infinite = try Reduction.reduce(.any, isInfinite, axis: [axis]).operand.asArray().inOrder(as: .bool)
      defer { withExtendedLifetime((nan, infinite)) {} }
      let (n, i) = (nan.base(UInt8.self), infinite.base(UInt8.self))
      kinds = (0..<nan.elementCount).map { n[$0] != 0 ? .nan : i[$0] != 0 ? .infinite : .finite }
    }

    subscript(place: Int) -> Kind { kinds.indices.contains(place) ? kinds[place] : .finite }
  }
}
