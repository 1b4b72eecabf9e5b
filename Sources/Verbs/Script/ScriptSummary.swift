import Notebook
import struct Script.Script
import Tensor

/// What a page shows of a program's run, and the numbers that expressions can name.
struct ScriptSummary {
  let run: ScriptRun
  let outcome: Script.Outcome

  /// The printed text, the curves, and the variables that were asked for.
  var outputs: [Output] {
    var outputs: [Output] = []
    if !printedLines.isEmpty {
      outputs.append(.listing(ListingOutput(title: "Printed", lines: printedLines)))
    }
    let curves = run.curves.filter { !$0.values.isEmpty }
    if !curves.isEmpty { outputs.append(.table(table(curves))) }
    let numbers = run.options.show.filter { outcome.variables[$0]?.number != nil }
    if !numbers.isEmpty {
      outputs.append(
        .table(
          TableOutput(
            columns: [.init("variable", isNumeric: false), .init("last value")],
            rows: numbers.map { [$0, outcome.variables[$0]?.text ?? ""] })))
    }
    for name in run.options.show {
      guard let variable = outcome.variables[name], variable.number == nil else { continue }
      outputs.append(.listing(ListingOutput(title: name, lines: lines(variable.text), first: 40, last: 10)))
    }
    return outputs
  }

  /// The values by name.
  var values: [String: Value] {
    var values: [String: Value] = [:]
    for name in run.options.show {
      if let number = outcome.variables[name]?.number { values[name] = .number(number) }
    }
    for curve in run.curves { values[curve.name] = .curves([curve.values]) }
    values["output-lines"] = .number(Double(printedLines.count))
    values["operations"] = .number(Double(outcome.operations))
    return values
  }

  /// The counters of the curves.
  var record: [(key: String, value: JSONValue)] {
    let counters = run.curves.compactMap { curve in
      curve.x.map { (key: curve.name, value: JSONValue.numbers($0)) }
    }
    return counters.isEmpty ? [] : [("counters", .object(counters))]
  }

  private var printedLines: [String] { lines(outcome.output) }

  private func lines(_ text: String) -> [String] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  private func table(_ curves: [ScriptCurve]) -> TableOutput {
    func text(_ value: Double?) -> String { NumberText.general(value ?? .nan, significant: 6) }
    return TableOutput(
      columns: [
        .init("curve", isNumeric: false), .init("values"), .init("first"), .init("last"), .init("smallest"),
        .init("largest"),
      ],
      rows: curves.map { curve in
        let numbers = curve.values.filter { !$0.isNaN }
        return [
          curve.name, String(curve.values.count), text(curve.values.first), text(curve.values.last),
          text(numbers.min()), text(numbers.max()),
        ]
      })
  }
}
