extension Products {
  /// C = A·B for matrices of one type; C is without gaps.
  ///
  /// | What | Order of operations of an element |
  /// |---|---|
  /// | float64, float32 | from +0, one fused multiply-add for each term, in order |
  /// | int64 | the terms in order, wrapping around |
  /// | bool | whether a term is true |
  static func multiply(
    _ type: ElementType, _ a: MatrixFactor, _ b: MatrixFactor, into c: UnsafeMutableRawPointer,
    _ workspace: ProductWorkspace?
  ) {
    guard a.rows > 0 && b.columns > 0 else { return }
    switch type {
    case .float64: multiply(Double.self, a, b, c, workspace)
    case .float32: multiply(Float.self, a, b, c, workspace)
    case .int64: multiply(a, b, c.assumingMemoryBound(to: Int64.self))
    case .bool: multiply(a, b, c.assumingMemoryBound(to: UInt8.self))
    }
  }

  private static func multiply<T: ProductElement>(
    _: T.Type, _ a: MatrixFactor, _ b: MatrixFactor, _ target: UnsafeMutableRawPointer,
    _ given: ProductWorkspace?
  ) {
    let c = target.assumingMemoryBound(to: T.self)
    if a.columns == 0 {
      c.initialize(repeating: 0, count: a.rows &* b.columns)
      return
    }
    let workspace = given ?? ProductWorkspace()
    defer { withExtendedLifetime(workspace) {} }
    if a.hasColumns && !a.hasRows {
      withRows(T.self, b) { b in
        T.transposedProduct(
          a.rows, b.columns, a.columns, a.elements(T.self), a.columnStride,
          b.elements(T.self), b.rowStride, c, workspace.bytes())
      }
      return
    }
    withRows(T.self, a) { a in
      if b.hasColumns && !b.hasRows {
        T.product(
          a.rows, b.columns, a.columns, a.elements(T.self), a.rowStride,
          b.elements(T.self), b.columnStride, isTransposed: true, c, workspace.bytes())
        return
      }
      withRows(T.self, b) { b in
        T.product(
          a.rows, b.columns, a.columns, a.elements(T.self), a.rowStride,
          b.elements(T.self), b.rowStride, isTransposed: false, c, workspace.bytes())
      }
    }
  }

  /// Calls with the matrix itself, or a copy of it if its rows have gaps.
  @inline(__always)
  private static func withRows<T: ProductElement>(
    _: T.Type, _ matrix: MatrixFactor, _ body: (MatrixFactor) -> Void
  ) {
    if matrix.hasRows { return body(matrix) }
    let copy = UnsafeMutablePointer<T>.allocate(capacity: matrix.rows &* matrix.columns)
    defer { copy.deallocate() }
    let source = matrix.elements(T.self)
    for row in 0..<matrix.rows {
      for column in 0..<matrix.columns {
        copy[row &* matrix.columns &+ column] =
          source[row &* matrix.rowStride &+ column &* matrix.columnStride]
      }
    }
    body(
      MatrixFactor(
        base: UnsafeMutableRawPointer(copy), rows: matrix.rows, columns: matrix.columns,
        rowStride: matrix.columns, columnStride: 1))
  }

  private static func multiply(_ a: MatrixFactor, _ b: MatrixFactor, _ c: UnsafeMutablePointer<Int64>) {
    let left = a.elements(Int64.self)
    let right = b.elements(Int64.self)
    c.initialize(repeating: 0, count: a.rows &* b.columns)
    for row in 0..<a.rows {
      let line = c + row &* b.columns
      for term in 0..<a.columns {
        let factor = left[row &* a.rowStride &+ term &* a.columnStride]
        let source = right + term &* b.rowStride
        for column in 0..<b.columns {
          line[column] = line[column] &+ factor &* source[column &* b.columnStride]
        }
      }
    }
  }

  private static func multiply(_ a: MatrixFactor, _ b: MatrixFactor, _ c: UnsafeMutablePointer<UInt8>) {
    let left = a.elements(UInt8.self)
    let right = b.elements(UInt8.self)
    c.initialize(repeating: 0, count: a.rows &* b.columns)
    for row in 0..<a.rows {
      let line = c + row &* b.columns
      for term in 0..<a.columns where left[row &* a.rowStride &+ term &* a.columnStride] != 0 {
        let source = right + term &* b.rowStride
        for column in 0..<b.columns { line[column] |= source[column &* b.columnStride] }
      }
    }
  }
}
