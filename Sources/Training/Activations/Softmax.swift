import Tensor

/// a_j = e^(z_j − m) / Σ_i e^(z_i − m) along each row, m the row's maximum; usable in any layer, with any loss.
enum Softmax: ActivationFunction {
  static func forward(_ inputs: Matrix, into outputs: inout Matrix) {
    let width = inputs.columns
    outputs.elements.withUnsafeMutableBufferPointer { outputs in
      inputs.elements.withUnsafeBufferPointer { inputs in
        for first in stride(from: 0, to: inputs.count, by: width) {
          let row = first..<first + width
          let (_, sum) = exponentials(inputs, row, into: outputs, at: first)
          for i in row { outputs[i] /= sum }
        }
      }
    }
  }

  /// The row's Jacobian-vector product, g_j ← a_j (g_j − Σ_i g_i a_i); the sum runs over the columns in order.
  static func backward(_ gradient: inout Matrix, _ inputs: Matrix, _ outputs: Matrix) {
    let width = outputs.columns
    gradient.elements.withUnsafeMutableBufferPointer { gradient in
      outputs.elements.withUnsafeBufferPointer { outputs in
        for first in stride(from: 0, to: outputs.count, by: width) {
          let row = first..<first + width
          var mean = 0.0
          for i in row { mean += gradient[i] * outputs[i] }
          for i in row { gradient[i] = outputs[i] * (gradient[i] - mean) }
        }
      }
    }
  }

  /// Writes e^(z − m) of one row from `at` on and returns m, the row's maximum, and the sum of what was written.
  static func exponentials(
    _ inputs: UnsafeBufferPointer<Double>, _ row: Range<Int>,
    into target: UnsafeMutableBufferPointer<Double>, at start: Int
  ) -> (maximum: Double, sum: Double) {
    var maximum = inputs[row.lowerBound]
    for i in row where inputs[i] > maximum { maximum = inputs[i] }
    var sum = 0.0
    for (offset, i) in row.enumerated() {
      let value = Elementary.exp(inputs[i] - maximum)
      target[start + offset] = value
      sum += value
    }
    return (maximum, sum)
  }
}
