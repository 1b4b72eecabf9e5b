import GradientCheck
import Notebook

extension ProgramVerdict {
  /// The verdict for machines.
  public var json: JSONValue { .object(members) }

  /// The parts of the verdict for machines.
  var members: [(key: String, value: JSONValue)] {
    [
      ("parameters", .array(parameters.map(\.json))), ("findings", .array(findings.map(\.json))),
      ("explanations", .array(explanations.map(\.json))),
      (
        "loss",
        .object([
          ("expression", .string(loss.expression)), ("line", .integer(loss.line)),
          ("assumed", .bool(loss.isAssumed)),
        ])
      ),
    ]
  }
}

extension ParameterVerdict {
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

extension LineExplanation {
  fileprivate var json: JSONValue {
    .object([
      ("line", .integer(line)), ("name", .string(name)), ("status", .string(status.rawValue)),
      ("formula", formula.map(JSONValue.string) ?? .null),
    ])
  }
}

extension GradientFinding {
  fileprivate var json: JSONValue {
    .object([
      ("line", .integer(line)), ("column", .integer(Int(span.column))), ("kind", .string(kind.rawValue)),
      ("severity", .string(severity.rawValue)), ("message", .string(message)),
      ("repair", repair.map(JSONValue.string) ?? .null),
    ])
  }
}
