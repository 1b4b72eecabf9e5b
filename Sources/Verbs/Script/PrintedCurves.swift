import struct Script.ScriptPrint
import struct Syntax.SourceSpan

/// The curves in what a program printed: the numbers that one `print` wrote at least twice.
///
/// The words before a number give its name: `epoch 3  loss 0.5` has `epoch` and `loss`. A column of integers that rises
/// by the same step from print to print counts the others and is no curve itself.
struct PrintedCurves {
  /// The curves in the order of the program's prints; each has a name of its own.
  let curves: [ScriptCurve]

  init(_ prints: [ScriptPrint]) {
    var order: [SourceSpan] = []
    var rows: [SourceSpan: [[PrintedNumber]]] = [:]
    for print in prints {
      if rows[print.span] == nil { order.append(print.span) }
      let numbers = PrintedNumber.all(in: print.text)
      rows[print.span, default: []] += numbers.isEmpty ? [] : [numbers]
    }
    var curves: [ScriptCurve] = []
    var taken: Set<String> = []
    for span in order {
      for var curve in Self.curves(of: Self.alike(rows[span] ?? [])) {
        let name = curve.name
        var count = 1
        while !taken.insert(curve.name).inserted {
          count += 1
          curve = ScriptCurve(
            name: "\(name)-\(count)", values: curve.values, x: curve.x, xTitle: curve.xTitle)
        }
        curves.append(curve)
      }
    }
    self.curves = curves
  }

  /// The rows that have the names which most rows have.
  private static func alike(_ rows: [[PrintedNumber]]) -> [[PrintedNumber]] {
    var counts: [[[String]]: Int] = [:]
    var best: (words: [[String]], count: Int) = ([], 0)
    for row in rows { counts[row.map(\.words), default: 0] += 1 }
    for row in rows {
      let words = row.map(\.words)
      if let count = counts[words], count > best.count { best = (words, count) }
    }
    return rows.filter { $0.map(\.words) == best.words }
  }

  private static func curves(of rows: [[PrintedNumber]]) -> [ScriptCurve] {
    guard rows.count > 1, let first = rows.first else { return [] }
    let columns = first.indices.map { column in rows.map { $0[column].value } }
    let counter = columns.firstIndex(where: isCounter)
    // One that starts again, for a second training, counts too, but is no x axis.
    let x = counter.flatMap { isRising(columns[$0]) ? columns[$0] : nil }
    // `loss after epoch 10: 0.5` names the number behind the counter too.
    var left = counter.map { first[$0].words.filter { !counterWords.contains($0) } } ?? []
    var curves: [ScriptCurve] = []
    for (index, values) in columns.enumerated() where index != counter {
      var words = first[index].words
      let isBound = index - 1 == counter && (words.isEmpty || words == ["of"]) && Set(values).count == 1
      // `epoch 3 of 100` or `3/100` says where the counter ends.
      if isBound, columns.count > 2 { continue }
      if words.isEmpty {
        words = left
        left = []
      }
      let name = words.suffix(4).joined(separator: "-")
      curves.append(
        ScriptCurve(
          name: name.isEmpty ? "value" : name, values: values, x: x,
          xTitle: counter.flatMap { first[$0].words.last { counterWords.contains($0) && $0.count > 3 } }
            ?? "turn"))
    }
    return curves
  }

  private static func isRising(_ values: [Double]) -> Bool {
    zip(values, values.dropFirst()).allSatisfy { $0 < $1 }
  }

  /// Whether integers rise by one step, or start again with the first.
  private static func isCounter(_ values: [Double]) -> Bool {
    let step = values[1] - values[0]
    guard step > 0, values.allSatisfy({ $0 == $0.rounded() && abs($0) < 1e15 }) else { return false }
    return zip(values, values.dropFirst()).allSatisfy { $1 - $0 == step || $1 == values[0] }
  }

  /// Words around a counter that do not name what is counted along.
  private static let counterWords: Set<String> = [
    "epoch", "epochs", "iteration", "iterations", "iter", "step", "steps", "pass", "round", "turn", "batch",
    "cycle",
    "generation", "episode", "loop", "i", "e", "t", "n", "it", "ep", "no", "number", "after", "at", "in",
    "for", "on",
    "the", "of", "training", "time",
  ]
}
