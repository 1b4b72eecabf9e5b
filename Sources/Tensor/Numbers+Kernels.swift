extension Numbers {
  /// Makes `count` numbers in the precision of an element type; `fill` sets all of them.
  public init<S: KernelElement>(_: S.Type, count: Int, fill: (UnsafeMutablePointer<S>) -> Void) {
    self = S.numbers(
      [S](unsafeUninitializedCapacity: count) { values, initialisedCount in
        guard let base = values.baseAddress else { return }
        FreshMemory.populate(base, bytes: count * MemoryLayout<S>.stride)
        fill(base)
        initialisedCount = count
      })
  }
}

extension Float {
  /// Keeps single-precision numbers as they are.
  public static func numbers(_ values: [Float]) -> Numbers { Numbers(values) }
}

extension Double {
  /// Keeps double-precision numbers as they are.
  public static func numbers(_ values: [Double]) -> Numbers { Numbers(values) }
}
