import Tensor

/// The 256 layers of equal area that NumPy draws normal numbers from.
///
/// Marsaglia and Tsang, The ziggurat method (2000). Every layer's edge follows from the one above by the
/// recurrence f(x) = f(x') + area / x', so that the last bits depend on the logarithm and the exponential
/// that were at hand when NumPy's table was made; the lists say where theirs fell on the other side of ours.
struct ZigguratTable: Sendable {
  /// Where the tail begins.
  static let tail = 3.6541528853610088
  /// The area of every layer.
  private static let area = 0.0049286732339746519

  /// The width of each layer in units of 2^-52; that of the first includes the tail.
  let scale: [Double]
  /// Below which of 2^52 steps a layer is wholly under the curve.
  let bound: [UInt64]
  /// The curve's height at each layer's edge.
  let height: [Double]

  static let standard = ZigguratTable()

  init() {
    var edge = [Double](repeating: 0, count: 256)
    var height = [Double](repeating: 1, count: 256)
    edge[255] = Self.tail
    for layer in (1..<256).reversed() {
      if layer < 255 {
        let curve = Self.area / edge[layer + 1] + height[layer + 1]
        edge[layer] = (-2 * Elementary.log(curve)).squareRoot()
        if Self.edgesRaised.contains(layer) { edge[layer] = edge[layer].nextUp }
        if Self.edgesLowered.contains(layer) { edge[layer] = edge[layer].nextDown }
      }
      height[layer] = Elementary.exp(-0.5 * edge[layer] * edge[layer])
      if Self.heightsRaised.contains(layer) { height[layer] = height[layer].nextUp }
      if Self.heightsLowered.contains(layer) { height[layer] = height[layer].nextDown }
    }
    var bound = [UInt64](repeating: 0, count: 256)
    bound[0] = UInt64(Self.tail * height[255] / Self.area * 0x1p52)
    for layer in 2..<256 {
      bound[layer] = UInt64((edge[layer - 1] / edge[layer] * 0x1p52).rounded(.toNearestOrEven))
    }
    edge[0] = Self.area / height[255]
    scale = edge.map { $0 * 0x1p-52 }
    self.bound = bound
    self.height = height
  }

  /// The layers whose edge or height in NumPy's table is the next double above or below ours.
  private static let edgesRaised = [94, 95, 101, 104]
  private static let edgesLowered = [24, 43, 90, 96, 97, 111, 112, 115, 121, 135, 252]
  private static let heightsRaised = [38, 41, 110, 111, 114, 121, 135, 198, 216, 220, 252]
  private static let heightsLowered = [84, 87, 127, 161, 166, 177, 200, 213, 222, 228]
}
