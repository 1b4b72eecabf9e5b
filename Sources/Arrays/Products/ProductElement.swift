import CKernels

/// A floating-point type whose matrix products are kernels.
protocol ProductElement: FloatingElement, SIMDScalar {
  /// C = A·B, B as it is or stored transposed; see `unpacked_product`.
  static func product(
    _ rows: Int, _ columns: Int, _ terms: Int, _ a: UnsafePointer<Self>, _ aStride: Int,
    _ b: UnsafePointer<Self>, _ bStride: Int, isTransposed: Bool, _ c: UnsafeMutablePointer<Self>,
    _ workspace: UnsafeMutableRawPointer)
  /// C = Aᵀ·B; see `transposed_product`.
  static func transposedProduct(
    _ rows: Int, _ columns: Int, _ terms: Int, _ a: UnsafePointer<Self>, _ aStride: Int,
    _ b: UnsafePointer<Self>, _ bStride: Int, _ c: UnsafeMutablePointer<Self>,
    _ workspace: UnsafeMutableRawPointer)
}

extension Double: ProductElement {
  static func product(
    _ rows: Int, _ columns: Int, _ terms: Int, _ a: UnsafePointer<Double>, _ aStride: Int,
    _ b: UnsafePointer<Double>, _ bStride: Int, isTransposed: Bool, _ c: UnsafeMutablePointer<Double>,
    _ workspace: UnsafeMutableRawPointer
  ) {
    guard let product = ck_active().pointee.f64.unpacked_product else { return }
    let slice = sliceRows(rows, columns, terms, isTransposed: isTransposed)
    for row in stride(from: 0, to: rows, by: slice) {
      product(
        min(slice, rows - row), columns, terms, a + row &* aStride, aStride, b, bStride, isTransposed, nil,
        c + row &* columns, columns, workspace.assumingMemoryBound(to: Double.self))
    }
  }

  static func transposedProduct(
    _ rows: Int, _ columns: Int, _ terms: Int, _ a: UnsafePointer<Double>, _ aStride: Int,
    _ b: UnsafePointer<Double>, _ bStride: Int, _ c: UnsafeMutablePointer<Double>,
    _ workspace: UnsafeMutableRawPointer
  ) {
    ck_active().pointee.f64.transposed_product(
      rows, columns, terms, a, aStride, b, bStride, false, c, columns,
      workspace.assumingMemoryBound(to: Double.self))
  }
}

extension Float: ProductElement {
  static func product(
    _ rows: Int, _ columns: Int, _ terms: Int, _ a: UnsafePointer<Float>, _ aStride: Int,
    _ b: UnsafePointer<Float>, _ bStride: Int, isTransposed: Bool, _ c: UnsafeMutablePointer<Float>,
    _ workspace: UnsafeMutableRawPointer
  ) {
    guard let product = ck_active().pointee.f32.unpacked_product else { return }
    let slice = sliceRows(rows, columns, terms, isTransposed: isTransposed)
    for row in stride(from: 0, to: rows, by: slice) {
      product(
        min(slice, rows - row), columns, terms, a + row &* aStride, aStride, b, bStride, isTransposed, nil,
        c + row &* columns, columns, workspace.assumingMemoryBound(to: Float.self))
    }
  }

  static func transposedProduct(
    _ rows: Int, _ columns: Int, _ terms: Int, _ a: UnsafePointer<Float>, _ aStride: Int,
    _ b: UnsafePointer<Float>, _ bStride: Int, _ c: UnsafeMutablePointer<Float>,
    _ workspace: UnsafeMutableRawPointer
  ) {
    ck_active().pointee.f32.transposed_product(
      rows, columns, terms, a, aStride, b, bStride, false, c, columns,
      workspace.assumingMemoryBound(to: Float.self))
  }
}

extension ProductElement {
  /// How many rows to hand over at a time.
  ///
  /// All, or so few that the kernels' way for the smallest products is taken, which is the fastest for results no wider
  /// than a vector. That changes the time and nothing else.
  fileprivate static func sliceRows(
    _ rows: Int, _ columns: Int, _ terms: Int, isTransposed: Bool
  ) -> Int {
    guard !isTransposed && terms <= 16 && rows <= 4096 else { return rows }
    // The names of the tables of 64-byte and 32-byte vectors, "avx512" and "avx2".
    let name = ck_active().pointee.name
    let isVector = name?[0] == CChar(UInt8(ascii: "a"))
    let bytes = !isVector ? 16 : name?[3] == CChar(UInt8(ascii: "5")) ? 64 : 32
    return columns &* MemoryLayout<Self>.size <= bytes ? 128 / max(1, terms) : rows
  }
}
