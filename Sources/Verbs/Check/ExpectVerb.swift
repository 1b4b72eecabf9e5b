import Notebook

extension Verb {
  /// `nn expect`: statements that must hold.
  static let expect = Verb(
    "expect", "States what must be true of the results; the build fails when it is not.", body: .list
  ) { reader in
    let statements = reader.require("statements", .list(of: .condition), "The statements, one an element.")
    return statements.map(ExpectTask.init)
  }
}

extension OptionType where Value == Expression {
  /// A condition such as `slow.train.loss < 0.3`.
  static let condition = OptionType("a condition, such as 'run.train.loss < 0.3'") { node, session in
    guard let expression = expression(node, &session) else { return nil }
    guard expression.isCondition else {
      session.report(
        .expression, "'\(expression.text)' is a number, expected a condition", at: node,
        help: "compare it, for example '\(expression.text) < 0.5'")
      return nil
    }
    session.expressions.append(expression)
    return expression
  } encode: {
    .string($0.text)
  }

  /// Parses the text of a scalar as an expression.
  static func expression(_ node: YAMLNode, _ session: inout OptionSession) -> Expression? {
    guard let text = node.text else {
      session.report(
        .badValue, "found \(node.summary), expected an expression", at: node,
        help: "put quotes around a statement that contains ': '")
      return nil
    }
    let place = SourcePosition(line: node.position.line, column: node.textColumn)
    do throws(ExpressionError) {
      return try Expression(parsing: text, at: place)
    } catch {
      session.diagnostics.append(error.diagnostic(at: place, in: session.source))
      return nil
    }
  }
}
