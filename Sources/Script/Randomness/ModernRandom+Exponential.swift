import Tensor

extension ModernRandom {
  /// `standard_exponential()`: 99 of 100 numbers take no logarithm and are NumPy's bit for bit.
  mutating func standardExponential() -> Double { standardExponential(.standard) }

  private mutating func standardExponential(_ table: ExponentialTable) -> Double {
    while true {
      let word = next64() >> 3
      let layer = Int(word & 0xFF)
      let steps = word >> 8
      let x = Double(steps) * table.scale[layer]
      if steps < table.bound[layer] { return x }
      if layer == 0 { return ExponentialTable.tail - Elementary.log1p(-random()) }
      let (high, low) = (table.height[layer - 1], table.height[layer])
      if (high - low) * random() + low < Elementary.exp(-x) { return x }
    }
  }

  /// `standard_exponential(method="inv")`.
  mutating func invertedExponential() -> Double { -Elementary.log1p(-random()) }

  /// Fills with `scale` times what as many calls of `standardExponential()` give.
  mutating func fillExponential(_ values: UnsafeMutableBufferPointer<Double>, _ scale: Double) {
    let table = ExponentialTable.standard
    for index in values.indices { values[index] = scale * standardExponential(table) }
  }
}
