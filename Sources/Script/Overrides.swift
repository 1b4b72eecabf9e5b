import Syntax

/// Values that a program's variables get instead of what its top level assigns to them.
struct Overrides {
  private let values: [String: String]

  /// `values` are expressions of the language by the name of the variable.
  init(_ values: [String: String]) { self.values = values }

  /// The program with other values; throws where a value is no expression, or no statement assigns to the name.
  func apply(to program: Program) throws(SyntaxErrors) -> Program {
    guard !values.isEmpty else { return program }
    var expressions: [String: Expression] = [:]
    for (name, text) in values.sorted(by: { $0.key < $1.key }) {
      guard let parsed = try? Parser.parse(text + "\n"), parsed.body.count == 1,
        case .expression(let value) = parsed.body[0].kind
      else { throw error("the value '\(text)' of '\(name)' is not an expression") }
      expressions[name] = value
    }
    var used: Set<String> = []
    let body = replaced(program.body, expressions, &used)
    for name in values.keys.sorted() where !used.contains(name) {
      throw error("no statement at the program's top level assigns to '\(name)'")
    }
    return Program(body: body, notes: program.notes)
  }

  private func error(_ message: String) -> SyntaxErrors {
    SyntaxErrors([SyntaxError(message, at: SourceSpan(line: 1, column: 1, endLine: 1, endColumn: 1))])
  }

  private func replaced(
    _ statements: [Statement], _ values: [String: Expression], _ used: inout Set<String>
  ) -> [Statement] {
    statements.map { statement in
      var statement = statement
      switch statement.kind {
      case .assign(let targets, let value):
        statement.kind = .assign(targets, replaced(targets, value, values, &used))
      case .annotated(let target, let value?):
        statement.kind = .annotated(target, replaced([target], value, values, &used))
      case .if(let test, let body, let otherwise):
        statement.kind = .if(
          test, replaced(body, values, &used), otherwise: replaced(otherwise, values, &used))
      default: break
      }
      return statement
    }
  }

  private func replaced(
    _ targets: [Expression], _ value: Expression, _ values: [String: Expression], _ used: inout Set<String>
  ) -> Expression {
    for target in targets {
      switch (target.kind, value.kind) {
      case (.name(let name), _):
        guard var new = values[name] else { continue }
        used.insert(name)
        // Errors in it are shown where the program's own value stands.
        new.span = value.span
        return new
      case (.tuple(let names), .tuple(var parts)) where names.count == parts.count:
        for (index, part) in names.enumerated() {
          parts[index] = replaced([part], parts[index], values, &used)
        }
        return Expression(.tuple(parts), at: value.span)
      default: continue
      }
    }
    return value
  }
}
