extension Evaluator {
  /// Judges a condition on the medians, and says what was found.
  func verdict(_ node: Expression.Node) throws(EvaluationFailure) -> Verdict {
    switch node {
    case .comparison(let nodes, let signs): return try compared(nodes, signs)
    case .within(let node, let low, let high):
      let (x, a, b) = (try single(node), try single(low), try single(high))
      if a <= x, x <= b { return Verdict(holds: true, detail: found(x, node)) }
      return miss(x, node, x < a ? "below" : "above", x < a ? a : b)
    case .near(let left, let right, let tolerance):
      // What was found is the side that is not written on the page.
      let isTurned = !left.namesResults && right.namesResults
      let (subject, other) = isTurned ? (right, left) : (left, right)
      let (x, y, t) = (try single(subject), try single(other), try single(tolerance))
      let distance = Swift.abs(x - y)
      if distance <= t { return Verdict(holds: true, detail: found(x, subject)) }
      if x.isNaN || !distance.isFinite { return Verdict(holds: false, detail: found(x, subject)) }
      return Verdict(
        holds: false,
        detail:
          "\(found(x, subject)), which differs from \(short(y)) by \(short(distance)), more than ± \(short(t))"
      )
    case .trend(let curve, let rises, let after, _): return try trend(curve, rises, after)
    case .and(let a, let b):
      let first = try verdict(a)
      if !first.holds { return first }
      let second = try verdict(b)
      return second.holds ? Verdict(holds: true, detail: first.detail + "; " + second.detail) : second
    case .or(let a, let b):
      let (first, second) = (try verdict(a), try verdict(b))
      if first.holds { return first }
      return second.holds ? second : Verdict(holds: false, detail: first.detail + "; " + second.detail)
    case .not(let node):
      let inner = try verdict(node)
      return Verdict(holds: !inner.holds, detail: inner.detail)
    case .call(let name, let arguments, _) where name == "all" || name == "any":
      let truths = try truths(arguments[0])
      let holds = name == "all" ? truths.allSatisfy { $0 } : truths.contains(true)
      return Verdict(holds: holds, detail: "holds for \(truths.filter { $0 }.count) of \(truths.count)")
    default: throw EvaluationFailure(message: "a number stands where a condition is expected")
    }
  }

  private func compared(_ nodes: [Expression.Node], _ signs: [String]) throws(EvaluationFailure) -> Verdict {
    let values = try nodes.map { node throws(EvaluationFailure) in try single(node) }
    // What was found is the part that is not written on the page.
    let subject = nodes.firstIndex(where: \.namesResults) ?? 0
    for index in signs.indices where !Self.compare(values[index], signs[index], values[index + 1]) {
      let isLeft = index >= subject
      let node = nodes[isLeft ? index : index + 1]
      let (x, bound) = isLeft ? (values[index], values[index + 1]) : (values[index + 1], values[index])
      switch signs[index] {
      case "!=": return Verdict(holds: false, detail: "\(found(x, node)), which was excluded")
      case "==": return miss(x, node, x < bound ? "below" : "above", bound)
      default:
        let isAbove = isLeft == (signs[index].first == "<")
        if x == bound { return Verdict(holds: false, detail: "\(found(x, node)), exactly the bound") }
        return miss(x, node, isAbove ? "above" : "below", bound)
      }
    }
    return Verdict(holds: true, detail: found(values[subject], nodes[subject]))
  }

  private func trend(
    _ node: Expression.Node, _ rises: Bool, _ after: Expression.Node?
  ) throws(EvaluationFailure) -> Verdict {
    let start = try after.map { node throws(EvaluationFailure) in try single(node) } ?? 0
    let curves = try curves(node)
    let first = Quantiles.median(try curves.map { curve throws(EvaluationFailure) in try at(curve, start) })
    let last = Quantiles.median(curves.map { $0.last ?? .nan })
    let holds = rises ? last > first : last < first
    let change = last - first
    let words =
      change.isNaN
      ? "is not a number"
      : change == 0 ? "does not change" : "\(change > 0 ? "rises" : "falls") by \(short(Swift.abs(change)))"
    let detail =
      "from \(short(first)) at epoch \(short(start)) to \(short(last)) at epoch \((curves.first?.count ?? 1) - 1)"
    return Verdict(holds: holds, detail: holds ? detail : "\(detail): \(words)")
  }

  private func miss(_ x: Double, _ node: Expression.Node, _ side: String, _ bound: Double) -> Verdict {
    let found = found(x, node)
    guard x.isFinite, !bound.isNaN else { return Verdict(holds: false, detail: found) }
    return Verdict(holds: false, detail: "\(found), \(short(Swift.abs(x - bound))) \(side) \(short(bound))")
  }

  private func found(_ x: Double, _ node: Expression.Node) -> String {
    "found " + NumberStyle.plain.text(x, isEpoch: node.isEpoch)
  }

  private func short(_ x: Double) -> String { NumberWords.short(x) }
}
