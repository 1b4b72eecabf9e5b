/// Matrix products, into a result whose storage is already there.
///
/// **Order of operations**, the same for all three: element (i, j) of the result is one chain
/// `(((0 + l₀·r₀) + l₁·r₁) + …)` over the summed index k = 0, 1, 2, …; each product is rounded before it is added
/// (no fused multiply-add). Tiles only choose which elements are computed side by side, so the bits depend on the
/// shapes and values alone.
extension Matrix {
  /// Sets this matrix to `left`·`right`, for instance X·W of a layer's forward pass.
  ///
  /// Shapes: (n x d)·(d x k) = n x k. Element (i, j) sums `left[i, p] * right[p, j]` over p = 0 ..< d in order.
  public mutating func setProduct(_ left: Matrix, _ right: Matrix) {
    precondition(
      left.columns == right.rows && rows == left.rows && columns == right.columns,
      "\(left.rows)x\(left.columns) times \(right.rows)x\(right.columns) does not fill \(rows)x\(columns)")
    setProduct(left, rowStride: left.columns, termStride: 1, right)
  }

  /// Sets this matrix to `left`ᵀ·`right`, for instance Xᵀ·dZ, the gradient of a layer's weights.
  ///
  /// Shapes: (n x d)ᵀ·(n x k) = d x k. Element (i, j) sums `left[r, i] * right[r, j]` over the rows r = 0 ..< n in
  /// order.
  public mutating func setProduct(transposed left: Matrix, _ right: Matrix) {
    precondition(
      left.rows == right.rows && rows == left.columns && columns == right.columns,
      "\(left.columns)x\(left.rows) times \(right.rows)x\(right.columns) does not fill \(rows)x\(columns)")
    setProduct(left, rowStride: 1, termStride: left.columns, right)
  }

  /// Sets this matrix to the transpose of `source`.
  ///
  /// dZ·Wᵀ, which sends a gradient back through a layer, is this followed by ``setProduct(_:_:)``: a product
  /// vectorises over its result's columns, so it wants Wᵀ row by row.
  public mutating func setTransposed(_ source: Matrix) {
    precondition(
      rows == source.columns && columns == source.rows,
      "\(source.rows)x\(source.columns) transposed does not fill \(rows)x\(columns)")
    let (rows, columns) = (rows, columns)
    source.elements.withUnsafeBufferPointer { from in
      elements.withUnsafeMutableBufferPointer { to in
        for row in 0..<rows {
          for column in 0..<columns { to[row * columns + column] = from[column * rows + row] }
        }
      }
    }
  }

  private mutating func setProduct(_ left: Matrix, rowStride: Int, termStride: Int, _ right: Matrix) {
    let (rows, columns, terms) = (rows, columns, right.rows)
    elements.withUnsafeMutableBufferPointer { result in
      left.elements.withUnsafeBufferPointer { left in
        right.elements.withUnsafeBufferPointer { right in
          result.update(repeating: 0)
          guard let result = result.baseAddress, let left = left.baseAddress, let right = right.baseAddress
          else { return }
          ProductTiles(
            left: left, rowStride: rowStride, termStride: termStride, right: right, result: result,
            rows: rows, columns: columns
          ).accumulate(terms: terms)
        }
      }
    }
  }
}
