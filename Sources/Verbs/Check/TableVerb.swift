import Notebook
import Tensor

extension Verb {
  /// `nn table`: numbers of runs side by side.
  static let table = Verb("table", "Puts numbers of runs side by side: a row a run, a column a value.") {
    reader in
    let runs = reader.require(
      "runs", aliases: ["run"], .list(of: .reference(to: "train", "script")), "The runs, a row each.")
    let columns = reader.require(
      "columns", .list(of: .tableColumn),
      "The columns: 'PATH', 'PATH:FORMAT', or {title: TEXT, value: EXPRESSION, format: FORMAT}.")
    guard let runs, let columns else { return nil }
    for run in runs {
      reader.session.expressions += columns.map { $0.expression.below(run) }
    }
    return TableTask(runs: runs, columns: columns)
  }
}

/// A column of an `nn table` block.
struct TableColumn: Sendable {
  let title: String
  /// The value, with paths below a run.
  let expression: Expression
  let style: NumberStyle
}

extension OptionType where Value == TableColumn {
  fileprivate static let tableColumn = OptionType("'VALUE:FORMAT' or {title:, value:, format:}") {
    node, session in
    if case .mapping = node.content { return detailed.decode(node, &session) }
    guard let text = node.text else {
      session.report(.badValue, "found \(node.summary), expected a value such as train.loss:.3f", at: node)
      return nil
    }
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let start = SourcePosition(line: node.position.line, column: node.textColumn)
    let value = YAMLNode(.scalar(parts[0], isPlain: true), at: start, length: parts[0].count)
    guard let expression = OptionType<Expression>.tableValue.decode(value, &session) else { return nil }
    var style = NumberStyle.plain
    if parts.count > 1 {
      let place = SourcePosition(line: node.position.line, column: node.textColumn + parts[0].count + 1)
      let format = YAMLNode(.scalar(parts[1], isPlain: true), at: place, length: parts[1].count)
      guard let given = OptionType<NumberStyle>.numberStyle.decode(format, &session) else { return nil }
      style = given
    }
    return TableColumn(title: parts[0], expression: expression, style: style)
  } encode: {
    .string($0.expression.text)
  }

  private static let detailed = OptionType.mapping("a column", encode: { _ in .null }) { reader in
    let expression = reader.require("value", .tableValue, "The value, with paths below a run: train.loss.")
    let title = reader.readOptional("title", .text, absent: "the value", "The heading.")
    let style = reader.readOptional("format", .numberStyle, "A Python format specification.")
    return expression.map {
      TableColumn(title: title ?? $0.text, expression: $0, style: style ?? .plain)
    }
  }
}

extension OptionType where Value == Expression {
  /// A number whose paths stand below a run; the verb checks the paths run by run.
  fileprivate static let tableValue = OptionType("a value, such as train.loss") { node, session in
    guard let expression = expression(node, &session) else { return nil }
    guard !expression.isCondition else {
      session.report(.expression, "found a condition, expected a number", at: node)
      return nil
    }
    return expression
  } encode: {
    .string($0.text)
  }
}

extension OptionType where Value == NumberStyle {
  fileprivate static let numberStyle = OptionType("a number format, such as .3f") { node, session in
    guard let text = node.text else {
      session.report(.format, "found \(node.summary), expected a number format, such as .3f", at: node)
      return nil
    }
    do throws(FormatSpecificationError) {
      return try NumberStyle(text)
    } catch {
      session.report(
        .format, "\(node.summary) is not a number format: \(error.words)", at: node,
        help: "for example .3f, .1%, .2e or d")
      return nil
    }
  } encode: { _ in
    .null
  }
}
