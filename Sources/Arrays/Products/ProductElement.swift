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
    ck_active().pointee.f64.unpacked_product(
      rows, columns, terms, a, aStride, b, bStride, isTransposed, nil, c, columns,
      workspace.assumingMemoryBound(to: Double.self))
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
    ck_active().pointee.f32.unpacked_product(
      rows, columns, terms, a, aStride, b, bStride, isTransposed, nil, c, columns,
      workspace.assumingMemoryBound(to: Float.self))
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
