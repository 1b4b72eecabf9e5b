import Charts
import GradientCheck

/// Draws how a program trains, as it is and with the repairs.
struct TrainingFigure {
  let given: TrainingCurve
  let repaired: TrainingCurve?

  /// The charts of the loss and, where somebody says what it is, of the accuracy; nil without any number.
  var figure: Figure? {
    let losses = curves { $0.loss }
    guard losses.contains(where: { $0.y.contains(where: \.isFinite) }) else { return nil }
    var panels = [
      Panel.line(
        LinePanel(yTitle: "loss", xTitle: "step", yScale: scale(losses.flatMap(\.y)), series: losses))
    ]
    let accuracies = curves { $0.accuracy }
    if accuracies.contains(where: { $0.y.contains(where: \.isFinite) }) {
      panels.append(
        .line(LinePanel(yTitle: "accuracy", xTitle: "step", series: accuracies, including: [0, 1])))
    }
    return Figure(panels: panels)
  }

  /// Where the curves end, and what has to be known about them; nil if there is nothing to say.
  var notes: String? {
    var notes = [outcome].compactMap(\.self)
    if given.stride > 1 { notes.append("Each point is the mean of \(given.stride) steps.") }
    for (name, curve) in [("as given", given), ("with the repairs", repaired ?? given)] {
      guard let failure = curve.failure, name == "as given" || repaired != nil else { continue }
      let words = [failure.isRefusal ? "" : failure.type, failure.message].filter { !$0.isEmpty }
      notes.append("The run \(name) ended early: \(words.joined(separator: ": ")).")
    }
    return notes.isEmpty ? nil : notes.joined(separator: " ")
  }

  /// What the repairs come to.
  private var outcome: String? {
    guard let repaired, let before = given.loss.last, let after = repaired.loss.last, before.isFinite,
      after.isFinite
    else { return nil }
    var text =
      "At the end the loss is \(Numbers.loss(before)) as given and \(Numbers.loss(after)) with the repairs"
    if let before = given.accuracy?.last, let after = repaired.accuracy?.last, before.isFinite, after.isFinite
    {
      text += ", the accuracy \(Numbers.accuracy(before)) and \(Numbers.accuracy(after))"
    }
    return text + "."
  }

  private func curves(_ values: (TrainingCurve) -> [Double]?) -> [Series] {
    var series: [Series] = []
    for (number, (name, curve)) in [("given", given), ("repaired", repaired ?? given)].enumerated() {
      guard number == 0 || repaired != nil, let y = values(curve) else { continue }
      series.append(
        Series(
          name: name, x: y.indices.map { Double($0 * curve.stride) }, y: y, color: number,
          dash: number == 0 ? .solid : .dashed))
    }
    return series
  }

  /// Losses that fall by more than two orders of magnitude need room at the bottom.
  private func scale(_ values: [Double]) -> AxisScale {
    let finite = values.filter(\.isFinite)
    guard let smallest = finite.min(), let largest = finite.max(), smallest > 0 else { return .linear }
    return largest > 100 * smallest ? .log : .linear
  }
}
