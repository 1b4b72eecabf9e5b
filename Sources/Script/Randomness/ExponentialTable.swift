import Tensor

/// The 256 layers of equal area that NumPy draws exponential numbers from.
///
/// As ``ZigguratTable`` for the curve e^-x; the lists say where the last bits of NumPy's table are others.
struct ExponentialTable: Sendable {
  /// Where the tail begins.
  static let tail = 7.6971174701310497
  /// The area of every layer.
  private static let area = 0.0039496598225815572

  /// The width of each layer in units of 2^-53; that of the first includes the tail.
  let scale: [Double]
  /// Below which of 2^53 steps a layer is wholly under the curve.
  let bound: [UInt64]
  /// The curve's height at each layer's edge.
  let height: [Double]

  static let standard = ExponentialTable()

  init() {
    var edge = [Double](repeating: 0, count: 256)
    var height = [Double](repeating: 1, count: 256)
    edge[255] = Self.tail
    for layer in (1..<256).reversed() {
      if layer < 255 {
        edge[layer] = -Elementary.log(Self.area / edge[layer + 1] + height[layer + 1])
        if Self.edgesRaised.contains(layer) { edge[layer] = edge[layer].nextUp }
        if Self.edgesLowered.contains(layer) { edge[layer] = edge[layer].nextDown }
      }
      height[layer] = Elementary.exp(-edge[layer])
      if Self.heightsRaised.contains(layer) { height[layer] = height[layer].nextUp }
      if Self.heightsLowered.contains(layer) { height[layer] = height[layer].nextDown }
    }
    var bound = [UInt64](repeating: 0, count: 256)
    bound[0] = UInt64(Self.tail * height[255] / Self.area * 0x1p53)
    for layer in 2..<256 {
      bound[layer] = UInt64((edge[layer - 1] / edge[layer] * 0x1p53).rounded(.toNearestOrEven))
    }
    edge[0] = Self.area / height[255]
    scale = edge.map { $0 * 0x1p-53 }
    self.bound = bound
    self.height = height
  }

  /// The layers whose edge or height in NumPy's table is the next double above or below ours.
  private static let edgesRaised: [Int] = []
  private static let edgesLowered: [Int] = []
  private static let heightsRaised: [Int] = []
  private static let heightsLowered: [Int] = []
}
