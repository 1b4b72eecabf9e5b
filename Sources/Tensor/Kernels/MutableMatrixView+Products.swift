/// Products of matrices of any size; each throws where sizes do not fit. The result must not overlap a factor.
extension MutableMatrixView {
  /// Sets this matrix to A·B: element (i, j) is one chain of fused multiply-adds over k, from `bias[j]` or +0.
  ///
  /// Shapes: (n x d)·(d x k) = n x k, the bias k.
  public func setProduct(
    _ a: MatrixView<S>, _ b: MatrixView<S>, bias: UnsafeBufferPointer<S>? = nil
  ) throws(KernelError) {
    guard a.columns == b.rows else {
      throw .size(
        foundRows: b.rows, foundColumns: b.columns, expectedRows: a.columns, expectedColumns: b.columns)
    }
    try require(rows: a.rows, columns: b.columns)
    if let bias, bias.count != b.columns { throw .length(found: bias.count, expected: b.columns) }
    let packed = AlignedBuffer<S>(unfilled: S.packedCount(terms: b.rows, columns: b.columns))
    let workspace = AlignedBuffer<S>(unfilled: S.workspaceCount)
    withExtendedLifetime((packed, workspace)) {
      S.pack(terms: b.rows, columns: b.columns, b.base, stride: b.stride, into: packed.base)
      S.product(
        rows: rows, columns: columns, terms: b.rows, a.base, stride: a.stride, packed: packed.base,
        bias: bias?.baseAddress, into: base, stride: stride, workspace: workspace.base)
    }
  }

  /// Sets this matrix to Aᵀ·B, or adds that to it: element (i, j) is one chain over the rows of A and B.
  ///
  /// Shapes: (n x d)ᵀ·(n x k) = d x k.
  public func setProduct(
    transposed a: MatrixView<S>, _ b: MatrixView<S>, accumulate: Bool = false
  ) throws(KernelError) {
    guard a.rows == b.rows else {
      throw .size(
        foundRows: b.rows, foundColumns: b.columns, expectedRows: a.rows, expectedColumns: b.columns)
    }
    try require(rows: a.columns, columns: b.columns)
    let workspace = AlignedBuffer<S>(unfilled: S.workspaceCount)
    withExtendedLifetime(workspace) {
      S.transposedProduct(
        rows: rows, columns: columns, terms: a.rows, a.base, stride: a.stride, b.base, stride: b.stride,
        accumulate: accumulate, into: base, stride: stride, workspace: workspace.base)
    }
  }

  /// Sets this matrix to Aᵀ.
  public func setTranspose(_ a: MatrixView<S>) throws(KernelError) {
    try require(rows: a.columns, columns: a.rows)
    S.transpose(
      rows: a.rows, columns: a.columns, a.base, stride: a.stride, into: base, stride: stride)
  }
}
