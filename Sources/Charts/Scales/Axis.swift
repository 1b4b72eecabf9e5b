import Tensor

/// A scale that covers given values, and its ticks.
///
/// Works on transformed values: halves on a linear axis, so that the widest range of doubles has a finite
/// length, and decimal logarithms on a log axis.
struct Axis {
  let scale: AxisScale
  let ticks: [Tick]
  private let lower: Double
  private let upper: Double

  /// Covers all values that the scale can show, with `padding` (a fraction of their range) on either side.
  init(
    covering values: [Double], scale: AxisScale, padding: Double, tickCount: Int, wholeSteps: Bool = false
  ) {
    self.scale = scale
    let shown = values.filter { Self.canShow($0, on: scale) }
    var least = shown.min() ?? (scale == .log ? 1 : 0)
    var greatest = shown.max() ?? (scale == .log ? 10 : 1)
    if greatest / 2 - least / 2 <= 1e-12 * max(least.magnitude, greatest.magnitude) {
      (least, greatest) = Self.widened(greatest, scale)
    }
    var lower = Self.transformed(least, scale)
    var upper = Self.transformed(greatest, scale)
    if !(lower < upper) {
      lower -= 1
      upper += 1
    }
    let pad = (upper - lower) * padding
    let limit = Double.greatestFiniteMagnitude / 2
    self.lower = max(lower - pad, -limit)
    self.upper = min(upper + pad, limit)
    switch scale {
    case .linear:
      // Where all values are integers, such as epochs, fractions between them mean nothing.
      let step: Double = wholeSteps && shown.allSatisfy { $0 == $0.rounded() } ? 1 : 0
      ticks =
        LinearTicks(lower: self.lower * 2, upper: self.upper * 2, count: tickCount, leastStep: step).ticks
    case .log:
      ticks =
        LogTicks(exponents: self.lower...self.upper, values: least...greatest, count: tickCount + 1).ticks
    }
  }

  /// Returns where `value` lies between the axis' ends (0 and 1), nil where the scale cannot show it.
  func fraction(of value: Double) -> Double? {
    guard Self.canShow(value, on: scale) else { return nil }
    return (Self.transformed(value, scale) - lower) / (upper - lower)
  }

  /// The length of the axis in units of its values, for equal aspects; linear axes only.
  var span: Double { (upper - lower) * 2 }

  static func canShow(_ value: Double, on scale: AxisScale) -> Bool {
    value.isFinite && (scale == .linear || value > 0)
  }

  /// Gives a single value an axis of sensible length.
  private static func widened(_ value: Double, _ scale: AxisScale) -> (Double, Double) {
    let limit = Double.greatestFiniteMagnitude
    switch scale {
    case .linear:
      let margin = value == 0 ? 1 : value.magnitude / 10
      return (max(value - margin, -limit), min(value + margin, limit))
    case .log: return (value / 2 > 0 ? value / 2 : value, min(value * 2, limit))
    }
  }

  private static func transformed(_ value: Double, _ scale: AxisScale) -> Double {
    scale == .linear ? value / 2 : Elementary.log10(value)
  }
}
