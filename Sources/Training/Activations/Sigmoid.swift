import Tensor

/// a = 1/(1 + e^−z), slope a(1 − a).
enum Sigmoid: ElementwiseActivation {
  static func activate(_ values: UnsafeMutableBufferPointer<Double>) { Elementary.sigmoid(values) }

  static func slope(_ z: Double, _ a: Double) -> Double { a * (1 - a) }
}
