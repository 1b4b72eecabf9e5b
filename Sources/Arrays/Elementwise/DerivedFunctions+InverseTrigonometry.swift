extension DerivedFunctions {
  /// arctan(k / 8) for k = 0 … 8 as sums of two doubles.
  private static let anchors: [(high: Double, low: Double)] = [
    (0, 0), (0x1.fd5ba9aac2f6ep-4, -0x1.cd37686760c17p-59), (0x1.f5b75f92c80ddp-3, 0x1.8ab6e3cf7afbdp-57),
    (0x1.6f61941e4def1p-2, -0x1.c63aae6f6e918p-56), (0x1.dac670561bb4fp-2, 0x1.a2b7f222f65e2p-56),
    (0x1.1e00babdefeb4p-1, -0x1.928df287a668fp-58), (0x1.4978fa3269ee1p-1, 0x1.2419a87f2a458p-56),
    (0x1.700a7c5784634p-1, -0x1.8c34d25aadef6p-56), (0x1.921fb54442d18p-1, 0x1.1a62633145c07p-55),
  ]

  /// arctan x = arctan c + arctan((x - c) / (1 + x·c)) with c the nearest eighth, the latter by its Taylor
  /// series; above 1, π/2 - arctan(1 / x).
  ///
  /// Error below 1.5 ulp.
  static func arctan(_ x: Double) -> Double {
    let size = x.magnitude
    guard size == size else { return .nan }
    let angle: Double
    if size <= 1 {
      let (high, low) = arctanParts(size)
      angle = high + low
    } else {
      let (high, low) = arctanParts(1 / size)
      angle = halfPi.high - high + (halfPi.low - low)
    }
    return Double(signOf: x, magnitudeOf: angle)
  }

  /// arctan x for 0 <= x <= 1 as a sum of two numbers.
  private static func arctanParts(_ x: Double) -> (high: Double, low: Double) {
    let index = Int(x * 8 + 0.5)
    if index == 0 { return (x, x * series(x * x)) }
    let center = Double(index) * 0.125
    let rest = (x - center) / (1 + x * center)
    let anchor = anchors[index]
    return (anchor.high, anchor.low + rest * series(rest * rest) + rest)
  }

  /// (arctan √s) / √s - 1 for s <= 1/256.
  @inline(__always)
  private static func series(_ s: Double) -> Double {
    let upper = 1.0 / 9 + s * (-1.0 / 11 + s * (1.0 / 13 + s * (-1.0 / 15)))
    return s * (-1.0 / 3 + s * (1.0 / 5 + s * (-1.0 / 7 + s * upper)))
  }

  /// arcsin x = arctan(x / √(1 - x²)) up to ½; above, π/2 - 2 arcsin √((1 - x) / 2).
  ///
  /// Error below 2.5 ulp.
  static func arcsin(_ x: Double) -> Double {
    let size = x.magnitude
    guard size <= 1 else { return .nan }
    if size <= 0.5 { return arcsinOfHalf(x) }
    let rest = 2 * arcsinOfHalf(((1 - size) * 0.5).squareRoot())
    return Double(signOf: x, magnitudeOf: halfPi.high - rest + halfPi.low)
  }

  /// arccos x = π/2 - arcsin x up to ½; above, 2 arcsin √((1 - x) / 2), below -½ π less that of -x.
  ///
  /// Error below 2.5 ulp.
  static func arccos(_ x: Double) -> Double {
    guard x.magnitude <= 1 else { return .nan }
    if x.magnitude <= 0.5 { return halfPi.high - (arcsinOfHalf(x) - halfPi.low) }
    let rest = 2 * arcsinOfHalf(((1 - x.magnitude) * 0.5).squareRoot())
    return x > 0 ? rest : pi.high - (rest - pi.low)
  }

  /// arcsin x for |x| <= 0.7072.
  private static func arcsinOfHalf(_ x: Double) -> Double { arctan(x / (1 - x * x).squareRoot()) }

  /// The angle of the point (x, y): arctan(y / x) in the quadrant of the signs.
  ///
  /// Error below 2.5 ulp.
  static func arctan2(_ y: Double, _ x: Double) -> Double {
    guard x == x && y == y else { return .nan }
    let (height, width) = (y.magnitude, x.magnitude)
    let angle: Double
    if height == 0 {
      angle = 0
    } else if height.isInfinite && width.isInfinite {
      angle = halfPi.high * 0.5
    } else if width == 0 {
      angle = halfPi.high
    } else {
      angle = arctan(height / width)
    }
    let turned = x.sign == .minus ? pi.high - (angle - pi.low) : angle
    return Double(signOf: y, magnitudeOf: turned)
  }
}
