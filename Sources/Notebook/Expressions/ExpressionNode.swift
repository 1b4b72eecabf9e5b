extension Expression.Node {
  var isCondition: Bool {
    switch self {
    case .comparison, .within, .near, .trend, .and, .or, .not: true
    case .call(let name, _, _): name == "all" || name == "any"
    default: false
    }
  }

  /// Whether the value is an epoch: `argmin`, `first-above` and their like, and values with such a name.
  var isEpoch: Bool {
    switch self {
    case .path(let path, _): path.split(separator: ".").last?.hasPrefix("first-") ?? false
    case .call(let name, let arguments, _):
      switch ExpressionFunction(rawValue: name) {
      case .argmin, .argmax, .firstMove, .firstAbove, .firstBelow: true
      case .median, .smallest, .largest, .quantile, .each: arguments.first?.isEpoch ?? false
      default: false
      }
    default: false
    }
  }

  /// Whether a block's result goes into the value.
  var namesResults: Bool { leaves.contains { if case .path = $0 { true } else { false } } }

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

  /// The paths that stand where only a curve makes sense.
  var curvePaths: Set<String> {
    func path(_ node: Expression.Node) -> Set<String> {
      if case .path(let path, _) = node { [path] } else { node.curvePaths }
    }
    switch self {
    case .number, .path, .parameter: return []
    case .call(let name, let arguments, _):
      let takesCurve = ExpressionFunction(rawValue: name)?.takesCurve ?? false
      return arguments.enumerated().reduce(into: []) { result, argument in
        result.formUnion(
          takesCurve && argument.offset == 0 ? path(argument.element) : argument.element.curvePaths)
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

  func below(_ name: String) -> Expression.Node {
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
