import GradientCheck
import Notebook
import Report
import Syntax

extension ProgramVerdict {
  /// How many characters the longest name of a parameter has.
  var nameWidth: Int { parameters.map(\.name.count).max() ?? 0 }

  /// The verdict for machines.
  var json: JSONValue {
    .object([
      ("parameters", .array(parameters.map(\.json))), ("findings", .array(findings.map(\.json))),
      (
        "loss",
        .object([
          ("expression", .string(loss.expression)), ("line", .integer(loss.line)),
          ("assumed", .bool(loss.isAssumed)),
        ])
      ),
    ])
  }
}

extension ParameterVerdict {
  /// The verdict in a line for people.
  func line(width: Int) -> String {
    let padded = name + String(repeating: " ", count: max(0, width - name.count))
    switch kind {
    case .ok: return "\(padded)  ok"
    case .scaled:
      let times = symbol ?? (factor.map { "\(Self.rounded($0))" } ?? "?")
      return (factor ?? 1) < 0
        ? "\(padded)  uphill: \(times) times the gradient" : "\(padded)  \(times) times the gradient"
    case .notUpdated: return "\(padded)  not updated"
    case .wrong:
      let angle = cosine.map { ", cosine \(Self.rounded($0))" } ?? ""
      return "\(padded)  wrong\(angle)"
    }
  }

  private static func rounded(_ number: Double) -> Double { (number * 1e4).rounded() / 1e4 }

  fileprivate var json: JSONValue {
    .object([
      ("name", .string(name)), ("gradient", gradient.map(JSONValue.string) ?? .null),
      ("verdict", .string(kind.rawValue)), ("factor", factor.map(JSONValue.number) ?? .null),
      ("symbol", symbol.map(JSONValue.string) ?? .null),
      ("at_start", atStart.map { .string($0.rawValue) } ?? .null),
      ("relative_error", .number(relativeError)), ("cosine", cosine.map(JSONValue.number) ?? .null),
    ])
  }
}

extension GradientFinding {
  /// The finding at its place in the program, with the repaired line as help.
  func diagnostic(in source: SourceText) -> Diagnostic {
    let severity: Diagnostic.Severity =
      switch self.severity {
      case .error: .error
      case .warning: .warning
      case .note: .note
      }
    let fix = repair.map { text in "write: \(text.trimmingPrefix { $0 == " " || $0 == "\t" })" }
    return Diagnostic(
      .gradient, "\(kind.rawValue): \(message)", at: source.location(span), severity: severity, help: fix)
  }

  fileprivate var json: JSONValue {
    .object([
      ("line", .integer(line)), ("column", .integer(Int(span.column))), ("kind", .string(kind.rawValue)),
      ("severity", .string(severity.rawValue)), ("message", .string(message)),
      ("repair", repair.map(JSONValue.string) ?? .null),
    ])
  }
}
