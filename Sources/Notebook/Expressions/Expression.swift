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

extension Expression.Node {
  var isCondition: Bool {
    switch self {
    case .comparison, .within, .near, .trend, .and, .or, .not: true
    case .call(let name, _, _): name == "all" || name == "any"
    default: false
    }
  }

  /// The nodes below this one that have none below them.
  var leaves: [Expression.Node] {
    switch self {
    case .number, .path, .parameter: [self]
    case .call(_, let arguments, _): arguments.flatMap(\.leaves)
    case .negative(let node), .not(let node): node.leaves
    case .arithmetic(_, let a, let b), .and(let a, let b), .or(let a, let b): a.leaves + b.leaves
    case .comparison(let nodes, _): nodes.flatMap(\.leaves)
    case .within(let a, let b, let c), .near(let a, let b, let c): a.leaves + b.leaves + c.leaves
    case .trend(let curve, _, let after, _): curve.leaves + (after?.leaves ?? [])
    }
  }
}

extension Expression.Node {
  /// The paths that stand where only a curve makes sense.
  fileprivate var curvePaths: Set<String> {
    func path(_ node: Expression.Node) -> Set<String> {
      if case .path(let path, _) = node { [path] } else { node.curvePaths }
    }
    switch self {
    case .number, .path, .parameter: return []
    case .call(let name, let arguments, _):
      let takesCurve = ExpressionFunction(rawValue: name)?.takesCurve ?? false
      return arguments.enumerated().reduce(into: []) { result, argument in
        result.formUnion(takesCurve && argument.offset == 0 ? path(argument.element) : argument.element.curvePaths)
      }
    case .trend(let curve, _, _, _): return path(curve)
    case .negative(let node), .not(let node): return node.curvePaths
    case .arithmetic(_, let a, let b), .and(let a, let b), .or(let a, let b):
      return a.curvePaths.union(b.curvePaths)
    case .comparison(let nodes, _): return nodes.reduce(into: []) { $0.formUnion($1.curvePaths) }
    case .within(let a, let b, let c), .near(let a, let b, let c):
      return a.curvePaths.union(b.curvePaths).union(c.curvePaths)
    }
  }

  fileprivate func below(_ name: String) -> Expression.Node {
    switch self {
    case .path(let path, let offset): .path("\(name).\(path)", offset: offset)
    case .number, .parameter: self
    case .call(let function, let arguments, let offset):
      .call(function, arguments.map { $0.below(name) }, offset: offset)
    case .negative(let node): .negative(node.below(name))
    case .not(let node): .not(node.below(name))
    case .arithmetic(let sign, let a, let b): .arithmetic(sign, a.below(name), b.below(name))
    case .and(let a, let b): .and(a.below(name), b.below(name))
    case .or(let a, let b): .or(a.below(name), b.below(name))
    case .comparison(let nodes, let signs): .comparison(nodes.map { $0.below(name) }, signs)
    case .within(let a, let b, let c): .within(a.below(name), low: b.below(name), high: c.below(name))
    case .near(let a, let b, let c): .near(a.below(name), b.below(name), tolerance: c.below(name))
    case .trend(let curve, let rises, let after, let offset):
      .trend(curve.below(name), rises: rises, after: after?.below(name), offset: offset)
    }
  }
}
