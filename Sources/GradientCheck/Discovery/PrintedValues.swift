import Syntax

/// Finds the values that a statement prints or collects as losses.
struct PrintedValues {
  /// The values, in the order of the text.
  private(set) var losses: [Expression] = []
  /// The text that was printed last.
  private var text = ""

  init(_ statement: Statement) {
    guard case .expression(let value) = statement.kind, case .call(let function, let arguments) = value.kind
    else { return }
    switch function.kind {
    case .name("print"):
      for argument in arguments {
        guard case .positional = argument.kind else { continue }
        visit(argument.value)
      }
    case .attribute(let owner, "append"):
      if let first = arguments.first, LossWords.name(owner) || LossWords.name(first.value) {
        add(first.value)
      }
    default: break
    }
  }

  private mutating func visit(_ expression: Expression) {
    switch expression.kind {
    case .string(let string): text = string
    case .formatted(let parts):
      for part in parts {
        switch part {
        case .text(let string): text = string
        case .value(let value, _, _): visit(value)
        }
      }
    case .binary(.add, let left, let right):
      visit(left)
      visit(right)
    case .binary(.remainder, let format, let values):
      guard case .string(let format) = format.kind else { return look(at: expression) }
      let parts = if case .tuple(let parts) = values.kind { parts } else { [values] }
      fill(Self.texts(of: format, between: "%"), with: parts)
    case .call(let function, let arguments):
      switch function.kind {
      case .name("str"), .name("float"), .name("round"): if let first = arguments.first { visit(first.value) }
      case .attribute(let owner, "format"):
        guard case .string(let format) = owner.kind else { return }
        fill(Self.texts(of: format, between: "{"), with: arguments.map(\.value))
      default: look(at: expression)
      }
    default: look(at: expression)
    }
  }

  private mutating func fill(_ texts: [Substring], with values: [Expression]) {
    for (number, value) in values.enumerated() {
      text = number < texts.count ? String(texts[number]) : ""
      look(at: value)
    }
  }

  /// What stands before each field of a format.
  private static func texts(of format: String, between mark: Character) -> [Substring] {
    format.split(separator: mark, omittingEmptySubsequences: false)
  }

  private mutating func look(at value: Expression) {
    if case .name("epoch") = value.kind { return }
    if LossWords.areIn(text) || LossWords.name(value) { add(value) }
    text = ""
  }

  private mutating func add(_ value: Expression) {
    switch value.kind {
    case .string, .integer, .float, .boolean, .none: return
    default: losses.append(value)
    }
  }
}
