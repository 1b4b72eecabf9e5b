@testable import Notebook
import Tensor

/// `line:column code: message` of everything that is said about a notebook before it runs.
func problems(_ markdown: String, verbs: [Verb] = Verb.samples) -> [String] {
  plan(markdown, verbs: verbs).diagnostics.map(\.short)
}

func document(_ markdown: String) -> Document {
  Document(parsing: SourceText(path: "a.md", text: markdown))
}

func plan(_ markdown: String, verbs: [Verb] = Verb.samples, overrides: [String: String] = [:]) -> Plan {
  Plan(document(markdown), verbs: verbs, overrides: overrides)
}

func run(_ markdown: String, threads: Int = 1, overrides: [String: String] = [:]) -> NotebookResult {
  let pool = ThreadPool(threads: threads)
  defer { pool.shutdown() }
  return Runner(folder: NotebookFolder(path: "."), pool: pool).run(plan(markdown, overrides: overrides))
}

extension Diagnostic {
  var place: String { location.position.map { "\($0.line):\($0.column)" } ?? "-" }
  var short: String { "\(place) \(code.rawValue): \(message)" }
}

extension SourcePosition {
  var text: String { "\(line):\(column)" }
}

extension Verb {
  /// Verbs that compute next to nothing: `numbers` gives a curve, `sum` adds up the last values of others.
  static let samples = [numbers, sum]

  static let numbers = Verb("numbers", "Gives curves.", needsName: true) { reader in
    let curve = reader.read("curve", .list(of: .number()), default: [3, 2, 1], "The curve.")
    let repeats = reader.read("repeat", .integer(1...100), default: 1, "How many curves, each 1 higher.")
    let kind = reader.read("kind", .word, default: NumbersKind.fine, "Whether it works.")
    return NumbersTask(curve: curve, repeats: repeats, kind: kind)
  }

  static let sum = Verb("sum", "Adds up.") { reader in
    let parts = reader.require("of", aliases: ["parts"], .list(of: .reference(to: "numbers", "sum")), "What.")
    let weight = reader.read("weight", .number(.positive), default: 1, "A factor.")
    return parts.map { SumTask(parts: $0, weight: weight) }
  }
}

enum NumbersKind: String, CaseIterable, Sendable { case fine, broken }

struct NumbersTask: CellTask {
  let curve: [Double]
  let repeats: Int
  let kind: NumbersKind

  func values(_ task: (String) -> (any CellTask)?) -> [String: ValueShape] {
    ["loss": .curve, "last": .number, "train.accuracy": .curve]
  }

  func run(_ context: CellContext) -> CellResult {
    if kind == .broken { return .failure([Diagnostic(.training, "broken on purpose", at: context.location)]) }
    let curves = (0..<repeats).map { index in curve.map { $0 + Double(index) } }
    return CellResult(
      values: [
        "loss": .curves(curves), "train.accuracy": .curves(curves),
        "last": .numbers(curves.map { $0.last ?? .nan }),
      ], payload: curve.last ?? .nan)
  }
}

struct SumTask: CellTask {
  let parts: [String]
  let weight: Double

  func values(_ task: (String) -> (any CellTask)?) -> [String: ValueShape] { ["total": .number] }

  func run(_ context: CellContext) -> CellResult {
    let total = parts.map { context.payload(of: $0) ?? Double.nan }.reduce(0, +) * weight
    return CellResult(outputs: [.text("total \(total)")], values: ["total": .number(total)], payload: total)
  }
}
