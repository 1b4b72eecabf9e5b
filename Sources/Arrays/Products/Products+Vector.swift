extension Products {
  /// Σ a·b of two vectors of one type and length.
  ///
  /// Floating-point products are rounded and added to 8 lanes (index mod 8); lanes are added as
  /// ((0+1)+(2+3))+((4+5)+(6+7)), then what is behind the last full 8 in order. Vectors below 8 are added in order.
  static func dotOfVectors(_ a: NDArray, _ b: NDArray) -> Scalar {
    let count = a.elementCount
    let row = MatrixFactor(
      base: a.first, rows: 1, columns: count, rowStride: 1, columnStride: a.strides[0])
    let column = MatrixFactor(
      base: b.first, rows: count, columns: 1, rowStride: b.strides[0], columnStride: 1)
    return dot(a.type, row, column)
  }

  /// The product of a row and a column.
  static func dot(_ type: ElementType, _ row: MatrixFactor, _ column: MatrixFactor) -> Scalar {
    let count = row.columns
    let (aStep, bStep) = (row.columnStride, column.rowStride)
    switch type {
    case .float64:
      return .float64(dot(row.elements(Double.self), aStep, column.elements(Double.self), bStep, count))
    case .float32:
      return .float32(dot(row.elements(Float.self), aStep, column.elements(Float.self), bStep, count))
    case .int64:
      let (x, y) = (row.elements(Int64.self), column.elements(Int64.self))
      var sum: Int64 = 0
      for i in 0..<count { sum = sum &+ x[i &* aStep] &* y[i &* bStep] }
      return .int64(Int(sum))
    case .bool:
      let (x, y) = (row.elements(UInt8.self), column.elements(UInt8.self))
      var isTrue: UInt8 = 0
      for i in 0..<count { isTrue |= x[i &* aStep] & y[i &* bStep] }
      return .bool(isTrue != 0)
    }
  }

  private static func dot<T: ProductElement>(
    _ x: UnsafeMutablePointer<T>, _ xStep: Int, _ y: UnsafeMutablePointer<T>, _ yStep: Int, _ count: Int
  ) -> T {
    var sum: T = 0
    var i = 0
    if count >= 8 {
      var lanes = SIMD8<T>()
      if xStep == 1 && yStep == 1 {
        let (left, right) = (UnsafeRawPointer(x), UnsafeRawPointer(y))
        let size = MemoryLayout<T>.size
        while i + 8 <= count {
          let a = left.loadUnaligned(fromByteOffset: i &* size, as: SIMD8<T>.self)
          let b = right.loadUnaligned(fromByteOffset: i &* size, as: SIMD8<T>.self)
          lanes += a * b
          i += 8
        }
      } else {
        while i + 8 <= count {
          for lane in 0..<8 { lanes[lane] += x[(i + lane) &* xStep] * y[(i + lane) &* yStep] }
          i += 8
        }
      }
      sum =
        ((lanes[0] + lanes[1]) + (lanes[2] + lanes[3])) + ((lanes[4] + lanes[5]) + (lanes[6] + lanes[7]))
    }
    while i < count {
      sum += x[i &* xStep] * y[i &* yStep]
      i += 1
    }
    return sum
  }
}
