import Tensor

/// An activation: its forward, and its hand-written backward beside it.
protocol ActivationFunction {
  /// Sets `outputs` to the activation of `inputs`, both n x w.
  static func forward(_ inputs: Matrix, into outputs: inout Matrix)
  /// Turns `gradient`, dL/d`outputs`, into dL/d`inputs`.
  static func backward(_ gradient: inout Matrix, _ inputs: Matrix, _ outputs: Matrix)
}

/// An activation that treats every number by itself.
protocol ElementwiseActivation: ActivationFunction {
  /// Turns numbers z into activations, in place.
  static func activate(_ values: UnsafeMutableBufferPointer<Double>)
  /// The slope at `z`, where the value is `a`.
  static func slope(_ z: Double, _ a: Double) -> Double
}

extension ElementwiseActivation {
  @inline(__always)
  static func forward(_ inputs: Matrix, into outputs: inout Matrix) {
    outputs.elements.withUnsafeMutableBufferPointer { outputs in
      inputs.elements.withUnsafeBufferPointer { inputs in
        for i in outputs.indices { outputs[i] = inputs[i] }
      }
      activate(outputs)
    }
  }

  @inline(__always)
  static func backward(_ gradient: inout Matrix, _ inputs: Matrix, _ outputs: Matrix) {
    gradient.elements.withUnsafeMutableBufferPointer { gradient in
      inputs.elements.withUnsafeBufferPointer { inputs in
        outputs.elements.withUnsafeBufferPointer { outputs in
          for i in gradient.indices { gradient[i] *= slope(inputs[i], outputs[i]) }
        }
      }
    }
  }
}
