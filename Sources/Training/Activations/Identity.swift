/// a = z.
enum Identity: ElementwiseActivation {
  static func activate(_ values: UnsafeMutableBufferPointer<Double>) {}

  static func slope(_ z: Double, _ a: Double) -> Double { 1 }
}
