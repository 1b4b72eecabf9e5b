import Notebook
import Tensor
import Testing

@testable import Verbs

/// Random options for every verb: nothing may crash, and what is said must lie in the file.
@Suite struct VerbPropertyTests {
  private static let values = [
    "0", "1", "-1", "2", "0.5", "1e-3", "1e300", "-.5", "nan", "abc", "true", "no", "[]", "[0, 1]", "[1, 0]",
    "[a, b]", "{}",
    "{kind: adam}", "{kind: momentum, rate: 1}", "{rate: 0.1}", "{kind: exponential, decay: 0.5}",
    "bold-driver", "{value: 1}",
    "{test: 0.5}", "{divide: 2}", "moons", "xor", "shapes", "blobs", "d", "t", "[t]", "[dense 2 softmax]",
    "[dense 1]",
    "[dense 3 relu, dense 1 sigmoid]", "cross-entropy", "mean-squared-error", "half-squared-error",
    "normal(0, 1)",
    "uniform(1, 0)", "loss", "[loss, margin, boundary]", "log", "train.loss", "[train.loss:.3f]", "\"é🚀\"",
    "$x", "gone.csv", "~",
  ]

  private func random(_ bound: Int, _ state: inout UInt64) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(bound))
  }

  /// A block with some of its verb's options, each with any value.
  private func block(_ verb: Verb, _ name: String, _ base: [String: String], _ state: inout UInt64) -> String
  {
    var options = base
    let keys = verb.declarations.map(\.key).filter { !$0.contains(".") }
    for _ in 0..<random(4, &state) {
      options[keys[random(keys.count, &state)]] = Self.values[random(Self.values.count, &state)]
    }
    return "```nn \(verb.name) \(name)\n"
      + options.keys.sorted().map { "\($0): \(options[$0] ?? "")\n" }.joined()
      + "```\n"
  }

  @Test func anyMixOfOptionsRunsOrIsRefused() {
    let pool = ThreadPool(threads: 1)
    defer { pool.shutdown() }
    var state: UInt64 = 9
    for _ in 0..<400 {
      let text =
        block(.data, "d", ["kind": "moons", "samples": "6"], &state)
        + block(
          .train, "t",
          [
            "data": "d", "model": "[dense 2 softmax]", "loss": "cross-entropy", "optimizer": "{rate: 0.1}",
            "epochs": "2",
          ], &state) + block(.plot, "p", ["runs": "t"], &state) + block(.gradcheck, "g", ["run": "t"], &state)
        + block(.table, "e", ["runs": "t", "columns": "train.loss"], &state)
      let document = Document(parsing: SourceText(path: "a.md", text: text))
      let plan = Plan(document, verbs: VerbTable.all)
      let result = Runner(folder: NotebookFolder(path: "/nowhere"), pool: pool).run(plan)
      for diagnostic in result.diagnostics {
        guard let place = diagnostic.location.position else { continue }
        let line = document.source.line(place.line) ?? ""
        #expect(place.column >= 1 && place.column <= line.count + 1, "\(diagnostic) in\n\(text)")
      }
    }
  }
}
