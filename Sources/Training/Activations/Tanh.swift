import Tensor

/// a = tanh z, slope 1 − a².
enum Tanh: ElementwiseActivation {
  static func activate(_ values: UnsafeMutableBufferPointer<Double>) { Elementary.tanh(values) }

  static func slope(_ z: Double, _ a: Double) -> Double { 1 - a * a }
}
