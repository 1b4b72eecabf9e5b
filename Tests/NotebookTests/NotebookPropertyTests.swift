@testable import Notebook
import Testing

/// Random mixes of fragments that have hurt parsers before: nothing may crash, and what is said must lie in the file.
@Suite struct NotebookPropertyTests {
  private static let yaml = [
    "a", "kind", ": ", ":", "\n", "\n  ", "\t", "\u{A0}", "- ", "? ", "[", "]", "{", "}", ", ", "'", "\"",
    "\\", "&x ", "*x",
    "!!str ", "!", "|\n", ">-\n  ", "# c", "---\n", "...\n", "%YAML 1.1\n", "=", " = ", "010", "-.5", "nan",
    "é", "🚀", "👨‍👩‍👧",
    "e\u{301}", "\u{0}", "\u{FEFF}", "\r", "\r\n", "$a", "~", "@", "`", "a: 1\n", "a: 2\n", "{a: 1, a: 2}",
    "\u{E000}", "<<: ",
  ]
  private static let expressions = [
    "a.loss", "n", "1", "0.5", "97%", "never", "$p", " ", "(", ")", "[", "]", ",", "+", "-", "*", "/", "<",
    "<=", "==", "!=", "≈",
    "±", "~=", "+-", " within [0, 1]", " falls", " rises after epoch 1", " and ", " or ", "not ", "count(",
    "last(", "at(a.loss, 1)",
    "min(", "é", "🚀", "=", ".", "..", "1e", "1e5", "-", "−", "_", "\u{301}", "\n", "\t", "each(n, 0)",
    "quantile(", "all(",
  ]
  private static let markdown = [
    "```", "~~~", "````", "nn ", "numbers a", "sum s", "\n", "\n\n", "> ", "- ", "1. ", "    ", "\t", "`",
    "``", "`nn a.last`",
    "`nn claim: a.last < 1`", "`nn $p`", "`nn a.lost:.3f`", "*", "_", "[", "](", ")", "![", "<", "<b>",
    "<!--", "-->", "&amp;", "\\",
    "# ", "===\n", "|", "---\n", "title: x\n", "params: {p: 1}\n", "of: a\n", "curve: [1, 2]\n", "é", "🚀",
    "e\u{301}", "\u{0}",
    "\r\n", "\r", "\u{A0}", "\u{2028}", "\n```nn numbers a\n```\n", "\n```nn sum s\nof: [a, b]\n```\n",
    "[^1]", "$x$",
  ]

  /// A small generator of our own, so that a failing case comes again (Marsaglia, "Xorshift RNGs", 2003).
  private struct Xorshift {
    var state: UInt64
    mutating func below(_ bound: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(bound))
    }
    mutating func mix(_ fragments: [String], upTo count: Int) -> String {
      (0...below(count)).map { _ in fragments[below(fragments.count)] }.joined()
    }
  }

  private func isInside(_ diagnostic: Diagnostic, _ source: SourceText) -> Bool {
    ([diagnostic.location] + diagnostic.notes.map(\.location)).allSatisfy { location in
      guard let place = location.position else { return true }
      guard let line = source.line(place.line) else { return place == .start && source.lines.isEmpty }
      return place.column >= 1 && place.column <= line.count + 1 && location.line == line
    }
  }

  @Test func yamlOfAnyShapeIsReadOrRefused() {
    var random = Xorshift(state: 1)
    for _ in 0..<4_000 {
      let text = random.mix(Self.yaml, upTo: 24)
      let source = SourceText(path: "a.md", text: text)
      func read(_ allowsEquals: Bool) -> (String, [Diagnostic]) {
        var reader = YAMLReader(OptionText(source: source, text: text, firstLine: 1))
        let root = reader.read(allowsEquals: allowsEquals)
        return (root?.yaml ?? "", reader.diagnostics)
      }
      let (root, diagnostics) = read(false)
      #expect(diagnostics.allSatisfy { isInside($0, source) }, "\(text.debugDescription)")
      #expect(read(false) == (root, diagnostics))
      _ = read(true)
    }
  }

  @Test func expressionsOfAnyShapeAreReadOrRefused() throws {
    let values: [String: Value] = [
      "a.loss": .curves([[1, 2], [3, 4]]), "n": .numbers([1, .nan]), "$p": .number(2),
    ]
    var random = Xorshift(state: 2)
    for _ in 0..<6_000 {
      let text = random.mix(Self.expressions, upTo: 12)
      do throws(ExpressionError) {
        let expression = try Expression(parsing: text, at: .start)
        _ = try? expression.number { values[$0] }
        _ = try? expression.verdict { values[$0] }
        _ = expression.below("x").paths
        // The tree says which of the two an expression is: nothing is found out only when it runs.
        let problem =
          expression.isCondition
          ? kindProblem { try expression.verdict { values[$0] } }
          : kindProblem { try expression.number { values[$0] } }
        #expect(problem == nil, "\(text.debugDescription)")
      } catch {
        #expect(error.offset >= 0 && error.offset <= text.count, "\(text.debugDescription)")
      }
    }
  }

  private func kindProblem(_ evaluate: () throws -> Any) -> String? {
    do {
      _ = try evaluate()
      return nil
    } catch let failure as EvaluationFailure {
      return failure.message.contains("stands where") || failure.message.contains("is a condition")
        ? failure.message : nil
    } catch {
      return nil
    }
  }

  @Test func notebooksOfAnyShapeAreReadPlannedAndRun() {
    var random = Xorshift(state: 3)
    for round in 0..<2_500 {
      let text = random.mix(Self.markdown, upTo: 30)
      let document = document(text)
      let plan = Plan(document, verbs: Verb.samples)
      for diagnostic in plan.diagnostics {
        #expect(isInside(diagnostic, document.source), "\(text.debugDescription) \(diagnostic)")
      }
      #expect(plan.diagnostics == Plan(self.document(text), verbs: Verb.samples).diagnostics)
      if round % 10 == 0 { #expect(run(text).diagnostics.map { $0.text() }.count >= plan.diagnostics.count) }
    }
  }

  private func document(_ text: String) -> Document {
    Document(parsing: SourceText(path: "a.md", text: text))
  }
}
