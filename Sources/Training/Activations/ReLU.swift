/// a = max(z, 0), slope 0 at z = 0 as in PyTorch; NaN stays NaN.
enum ReLU: ElementwiseActivation {
  static func activate(_ values: UnsafeMutableBufferPointer<Double>) {
    for i in values.indices where values[i] <= 0 { values[i] = 0 }
  }

  static func slope(_ z: Double, _ a: Double) -> Double { z <= 0 ? 0 : 1 }
}
