import Tensor

/// a = ln(1 + e^z), slope sigmoid(z).
enum Softplus: ElementwiseActivation {
  static func activate(_ values: UnsafeMutableBufferPointer<Double>) { Elementary.softplus(values) }

  static func slope(_ z: Double, _ a: Double) -> Double { Elementary.sigmoid(z) }
}
