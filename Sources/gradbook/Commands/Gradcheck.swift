import ArgumentParser
import GradientCheck
import Notebook
import Report
import Script

/// `gradbook gradcheck`: checks the hand-written gradients of a program.
struct Gradcheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check hand-written backpropagation: which line is wrong, and what it should be.")

  @ArgumentParser.Argument(help: ArgumentHelp("The program; - is the standard input.", valueName: "FILE.py"))
  var file: String

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The loss, as an expression of the program's language.", valueName: "EXPR"))
  var loss: String

  @Option(help: ArgumentHelp("The line before which the loss is evaluated.", valueName: "LINE"))
  var at: Int

  @Flag(help: "Print the findings as JSON.")
  var json = false

  func run() throws {
    let bytes = FileTree.bytes(of: file) ?? []
    let verdict = try ProgramCheck(text: String(decoding: bytes, as: UTF8.self), loss: loss, line: at).run()
    if json {
      print(JSONText(verdict.json).text)
    } else {
      for p in verdict.parameters {
        print(
          p.name, p.kind.rawValue, p.factor ?? 0, p.symbol ?? "", p.atStart?.rawValue ?? "", p.relativeError,
          p.cosine ?? 0)
      }
      for f in verdict.findings { print("  FOUND", f.line, f.kind.rawValue, f.severity.rawValue, f.message) }
    }
    if verdict.findings.contains(where: { $0.severity == .error }) { throw ExitCode.failure }
  }
}

extension ProgramVerdict {
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
  fileprivate var json: JSONValue {
    .object([
      ("line", .integer(line)), ("column", .integer(Int(span.column))), ("kind", .string(kind.rawValue)),
      ("severity", .string(severity.rawValue)), ("message", .string(message)),
      ("repair", repair.map(JSONValue.string) ?? .null),
    ])
  }
}
