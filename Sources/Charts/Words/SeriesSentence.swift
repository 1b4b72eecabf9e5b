/// Says in words how a series runs.
struct SeriesSentence {
  /// What the values are: "train loss of slow".
  var subject: String
  /// The name of x in the singular: "epoch".
  var xTitle: String
  var x: [Double]
  var y: [Double]
  var xScale: AxisScale = .linear
  /// The axis that decides what counts as a change.
  var yAxis: Axis

  /// The smallest change that is called one, as a fraction of the axis.
  private static let tolerance = 0.005

  private struct Place {
    var x: Double
    var y: Double
    var height: Double
  }

  /// The clause, without a full stop: "train loss of slow falls from 0.387 to 0.250 over 2000 epochs".
  var clause: String {
    let count = min(x.count, y.count)
    guard count > 0 else { return "\(subject) has no values" }
    let places = (0..<count).compactMap { index -> Place? in
      guard Axis.canShow(x[index], on: xScale), let height = yAxis.fraction(of: y[index]) else { return nil }
      return Place(x: x[index], y: y[index], height: height)
    }
    let broken = (0..<count).filter { !y[$0].isFinite }
    let hidden = count - places.count - broken.count
    guard let first = places.first, let last = places.last else {
      return broken.count == count
        ? "\(subject) is not finite anywhere" : "\(subject) has nothing that the axes can show"
    }
    var tail = count
    while tail > 0, !y[tail - 1].isFinite { tail -= 1 }
    var text = "\(subject) " + movement(places, first, last, endsEarly: tail < count)
    if tail < count { text += " and is not finite from \(xTitle) \(number(x[tail])) on" }
    let gaps = broken.count - (count - tail)
    if gaps > 0 {
      text += ", with gaps where \(Words.count(gaps, "value is", plural: "values are")) not finite"
    }
    if hidden > 0 { text += ", without \(Words.count(hidden, "value")) that the axes cannot show" }
    return text
  }

  private func movement(_ places: [Place], _ first: Place, _ last: Place, endsEarly: Bool) -> String {
    if places.count == 1 { return "is \(number(first.y)) at \(xTitle) \(number(first.x))" }
    var least = first
    var greatest = first
    for place in places {
      if place.height < least.height { least = place }
      if place.height > greatest.height { greatest = place }
    }
    let range = greatest.height - least.height
    if range < Self.tolerance { return "stays at \(number(last.y))" }
    let (start, end) = pair(first.y, last.y)
    let duration = endsEarly ? "by \(xTitle) \(number(last.x))" : over(first.x, last.x)
    let worthSaying = max(Self.tolerance, 0.1 * range)
    let dips = min(first.height, last.height) - least.height > worthSaying
    let peaks = greatest.height - max(first.height, last.height) > worthSaying
    switch (dips, peaks) {
    case (true, true):
      let (low, high) = pair(least.y, greatest.y)
      return "moves between \(low) and \(high), from \(start) to \(end), \(duration)"
    case (true, false):
      let (low, high) = pair(least.y, last.y)
      return
        "falls from \(number(first.y)) to \(low) at \(xTitle) \(number(least.x)) and then rises to \(high)"
    case (false, true):
      let (high, low) = pair(greatest.y, last.y)
      return
        "rises from \(number(first.y)) to \(high) at \(xTitle) \(number(greatest.x)) and then falls to \(low)"
    case (false, false):
      let change = last.height - first.height
      if change.magnitude < Self.tolerance { return "begins and ends at \(end) \(duration)" }
      return "\(change < 0 ? "falls" : "rises") from \(start) to \(end) \(duration)"
    }
  }

  private func over(_ start: Double, _ end: Double) -> String {
    let length = end - start
    if start == start.rounded(), end == end.rounded(), length < 1e6 {
      return "over \(number(length)) \(xTitle)\(length == 1 ? "" : "s")"
    }
    return "from \(xTitle) \(number(start)) to \(number(end))"
  }

  private func number(_ value: Double) -> String { Numeral.significant(value, 3) }

  /// Prints two different values with as many digits as tell them apart.
  private func pair(_ a: Double, _ b: Double) -> (String, String) {
    for digits in 3...6 {
      let texts = (Numeral.significant(a, digits), Numeral.significant(b, digits))
      if texts.0 != texts.1 || a == b { return texts }
    }
    return (number(a), number(b))
  }
}
