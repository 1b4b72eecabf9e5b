import Tensor

/// The 256 layers of equal area that NumPy draws exponential numbers from.
///
/// Marsaglia and Tsang, The ziggurat method (2000), for the curve e^-x.
struct ExponentialTable: Sendable {
  /// Where the tail begins.
  static let tail = 7.69711747013105
  /// The area of every layer.
  private static let area = 0.003949659822581557

  /// The width of each layer in units of 2^-53; that of the first includes the tail.
  let scale: [Double]
  /// Below which of 2^53 steps a layer is wholly under the curve; always even.
  let bound: [UInt64]
  /// The curve's height at each layer's edge.
  let height: [Double]

  static let standard = ExponentialTable()

  init() {
    var edge = [0] + Self.edgeBits.map { Double(bitPattern: $0) }
    height = edge.map { Elementary.exp(-$0) }
    edge[0] = Self.area / height[255]
    bound = edge.indices.map { layer in
      if layer == 1 { return 0 }
      let below = layer == 0 ? Self.tail : edge[layer - 1]
      return 2 * UInt64(below / edge[layer] * 0x1p52)
    }
    scale = edge.map { $0 * 0x1p-53 }
  }
}
