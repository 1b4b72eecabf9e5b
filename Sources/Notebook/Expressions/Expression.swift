/// An arithmetic expression or a condition on the results of a notebook's blocks.
///
/// The grammar, loosest first: `or`, `and`, `not`; comparisons (`<`, `0.4 < x <= 0.6`), `x within [a, b]`,
/// `x ≈ y ± tolerance` (also `~=` and `+-`), `curve falls`, `curve rises after epoch 100`; `+ -`; `* /`; unary `-`;
/// numbers (`0.5`, `97%`), `never`, `$parameter`, paths (`slow.train.loss`), calls (`count(...)`), parentheses.
/// A `-` between letters belongs to the name, so a difference needs blanks around its sign.
public struct Expression: Sendable {
  /// A node of the syntax tree; `offset` counts characters from the start of the text.
  indirect enum Node: Sendable {
    case number(Double)
    case path(String, offset: Int)
    case parameter(String, offset: Int)
    case call(String, [Node], offset: Int)
    case negative(Node)
    case arithmetic(Character, Node, Node)
    case comparison([Node], [String])
    case within(Node, low: Node, high: Node)
    case near(Node, Node, tolerance: Node)
    case trend(Node, rises: Bool, after: Node?, offset: Int)
    case and(Node, Node)
    case or(Node, Node)
    case not(Node)
  }

  /// The expression as written.
  public let text: String
  /// Where it starts in the file.
  public let position: SourcePosition
  let root: Node

  /// Whether it is a condition, which holds or does not, rather than a number.
  public var isCondition: Bool { root.isCondition }

  /// Whether its value is an epoch, which is infinite for what never came.
  public var isEpoch: Bool { root.isEpoch }

  /// The paths it names, such as `slow.train.loss`, each with its place.
  public var paths: [Located<String>] {
    root.leaves.compactMap { leaf in
      guard case .path(let path, let offset) = leaf else { return nil }
      return Located(path, at: place(offset), length: path.count)
    }
  }

  /// The paths that must name curves.
  var curvePaths: Set<String> { root.curvePaths }

  /// The same expression with every path put below `name`; places in the file stay.
  public func below(_ name: String) -> Expression {
    Expression(text: text, position: position, root: root.below(name))
  }

  /// The parameters it names.
  var parameters: [Located<String>] {
    root.leaves.compactMap { leaf in
      guard case .parameter(let name, let offset) = leaf else { return nil }
      return Located(name, at: place(offset), length: name.count + 1)
    }
  }

  /// The place in the file of the character at `offset`.
  func place(_ offset: Int) -> SourcePosition {
    SourcePosition(line: position.line, column: position.column + offset)
  }
}
