/// Round values inside a range: multiples of 1, 2 or 5 times a power of ten.
///
/// The step is chosen as in P. Heckbert, "Nice numbers for graph labels", Graphics Gems (1990). Multiples are
/// kept as integers, so that labels are exact.
struct LinearTicks {
  /// Tick k is `multiples[k]` x 10^exponent.
  private(set) var multiples: [Int] = []
  private(set) var exponent = 0

  /// Chooses about `count` ticks from `lower` through `upper`, at least `leastStep` apart; none where the range
  /// cannot be divided.
  init(lower: Double, upper: Double, count: Int, leastStep: Double = 0) {
    let rough = max((upper / 2 - lower / 2) / Double(max(count, 1)) * 2, leastStep)
    guard rough.isFinite, rough > 0 else { return }
    var exponent = Exponent.leading(of: rough)
    let unit = Exponent.power(exponent)
    guard unit > 0 else { return }
    let fraction = rough / unit
    var factor = fraction < 1.5 ? 1 : fraction < 3 ? 2 : fraction < 7 ? 5 : 10
    if factor == 10 {
      factor = 1
      exponent += 1
    }
    let step = Double(factor) * Exponent.power(exponent)
    let first = (lower / step - 1e-9).rounded(.up)
    let last = (upper / step + 1e-9).rounded(.down)
    // Beyond 1e15 steps from zero neighbouring ticks are no longer different doubles.
    guard first.magnitude < 1e15, last.magnitude < 1e15, first <= last else { return }
    self.exponent = exponent
    multiples = (Int(first)...Int(last)).map { $0 * factor }
  }

  var ticks: [Tick] {
    zip(multiples, labels).map { Tick(value: Exponent.value($0, exponent), label: $1) }
  }

  private var labels: [String] {
    guard let largest = multiples.map(\.magnitude).max(), largest > 0 else {
      return multiples.map { "\($0)" }
    }
    let digits = "\(largest)".count
    let leading = exponent + digits - 1
    if leading >= -3, leading < 6 {
      if exponent < 0 { return multiples.map { Numeral.fixed($0, decimals: -exponent) } }
      let factor = Int(Exponent.power(exponent))
      return multiples.map { Numeral.fixed($0 * factor, decimals: 0) }
    }
    var scale = 1
    var decimals = digits - 1
    while decimals > 0, multiples.allSatisfy({ $0 % (scale * 10) == 0 }) {
      scale *= 10
      decimals -= 1
    }
    return multiples.map {
      $0 == 0 ? "0" : Numeral.fixed($0 / scale, decimals: decimals) + "×" + Numeral.powerOfTen(leading)
    }
  }
}
