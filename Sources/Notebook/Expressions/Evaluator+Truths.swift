extension Evaluator {
  /// Whether a condition holds, repeat by repeat.
  func truths(_ node: Expression.Node) throws(EvaluationFailure) -> [Bool] {
    switch node {
    case .comparison(let nodes, let signs):
      return try align(try nodes.map { node throws(EvaluationFailure) in try numbers(node) }).map { row in
        signs.indices.allSatisfy { Self.compare(row[$0], signs[$0], row[$0 + 1]) }
      }
    case .within(let node, let low, let high):
      return try align([numbers(node), numbers(low), numbers(high)]).map { $0[1] <= $0[0] && $0[0] <= $0[2] }
    case .near(let left, let right, let tolerance):
      return try align([numbers(left), numbers(right), numbers(tolerance)]).map {
        Swift.abs($0[0] - $0[1]) <= $0[2]
      }
    case .trend(let curve, let rises, let after, _):
      let start = try after.map { node throws(EvaluationFailure) in try single(node) } ?? 0
      return try curves(curve).map { curve throws(EvaluationFailure) in
        let (first, last) = (try at(curve, start), curve.last ?? .nan)
        return rises ? last > first : last < first
      }
    case .and(let a, let b): return try logic(a, b) { $0 && $1 }
    case .or(let a, let b): return try logic(a, b) { $0 || $1 }
    case .not(let node): return try truths(node).map { !$0 }
    case .call("all", let arguments, _): return [try truths(arguments[0]).allSatisfy { $0 }]
    case .call("any", let arguments, _): return [try truths(arguments[0]).contains(true)]
    default: throw EvaluationFailure(message: "a number stands where a condition is expected")
    }
  }

  private func logic(
    _ left: Expression.Node, _ right: Expression.Node, _ combine: (Bool, Bool) -> Bool
  ) throws(EvaluationFailure) -> [Bool] {
    let rows = try align([truths(left).map { $0 ? 1 : 0 }, truths(right).map { $0 ? 1 : 0 }])
    return rows.map { combine($0[0] == 1, $0[1] == 1) }
  }

  static func compare(_ left: Double, _ sign: String, _ right: Double) -> Bool {
    switch sign {
    case "<": left < right
    case "<=": left <= right
    case ">": left > right
    case ">=": left >= right
    case "==": left == right
    default: left != right
    }
  }
}
