/// Round values on a logarithmic axis: decades, with 2 and 5 between them where there are few.
struct LogTicks {
  let ticks: [Tick]

  /// Chooses at most about `count` ticks.
  ///
  /// - Parameters:
  ///   - exponents: the axis' range as decimal logarithms.
  ///   - values: the range of the values on it, for ranges too short for 1, 2, 5.
  init(exponents: ClosedRange<Double>, values: ClosedRange<Double>, count: Int) {
    let first = Int((exponents.lowerBound - 1e-9).rounded(.up))
    let last = Int((exponents.upperBound + 1e-9).rounded(.down))
    let decades = max(0, last - first + 1)
    if exponents.upperBound - exponents.lowerBound >= 2, decades >= 2 {
      let step = [1, 2, 3, 5, 10, 20, 50].first { (decades + $0 - 1) / $0 <= max(count, 2) } ?? 100
      let chosen = (first...last).filter { $0 % step == 0 }
      ticks = Self.labelled(chosen.map { (1, $0) })
      return
    }
    var between: [(Int, Int)] = []
    for exponent in (first - 1)...(last + 1) {
      for (factor, logarithm) in [(1, 0), (2, 0.3010299956639812), (5, 0.6989700043360189)] {
        let place = Double(exponent) + logarithm
        if place >= exponents.lowerBound - 1e-9, place <= exponents.upperBound + 1e-9 {
          between.append((factor, exponent))
        }
      }
    }
    if between.count >= 3 {
      ticks = Self.labelled(between)
    } else {
      ticks = LinearTicks(lower: values.lowerBound, upper: values.upperBound, count: max(3, count - 1)).ticks
        .filter { $0.value > 0 }
    }
  }

  private static func labelled(_ values: [(factor: Int, exponent: Int)]) -> [Tick] {
    let raised = values.contains { $0.exponent < -3 || $0.exponent > 5 }
    return values.map { factor, exponent in
      let value = Exponent.value(factor, exponent)
      if raised {
        let power = Numeral.powerOfTen(exponent)
        return Tick(
          value: value, label: factor == 1 ? power : exponent == 0 ? "\(factor)" : "\(factor)×\(power)")
      }
      let whole = exponent > 0 ? factor * Int(Exponent.power(exponent)) : factor
      return Tick(value: value, label: Numeral.fixed(whole, decimals: max(0, -exponent)))
    }
  }
}
