/// Why an expression has no value although it is well formed.
public struct EvaluationFailure: Error, Equatable, Sendable {
  /// What was found and what was expected.
  public let message: String
}

/// Whether a condition holds, and what was found.
public struct Verdict: Equatable, Sendable {
  /// Whether it holds.
  public let holds: Bool
  /// What was found, and by how much a failed condition missed.
  public let detail: String
}

extension Expression {
  /// The value for a sentence: the median over the repeats of the last value.
  public func number(_ value: @escaping (String) -> Value?) throws(EvaluationFailure) -> Double {
    try Evaluator(value: value).single(root)
  }

  /// Judges a condition.
  public func verdict(_ value: @escaping (String) -> Value?) throws(EvaluationFailure) -> Verdict {
    try Evaluator(value: value).verdict(root)
  }
}

/// Evaluates syntax trees; `value` gives a path's value, `$name` a parameter's.
private struct Evaluator {
  let value: (String) -> Value?

  // MARK: Numbers

  /// One number: the median over the repeats.
  func single(_ node: Expression.Node) throws(EvaluationFailure) -> Double {
    let values = try numbers(node)
    return values.count == 1 ? values[0] : Quantiles.median(values)
  }

  /// One number a repeat; a curve counts with its last value.
  func numbers(_ node: Expression.Node) throws(EvaluationFailure) -> [Double] {
    switch node {
    case .number(let number): return [number]
    case .path(let path, _): return try lookUp(path)
    case .parameter(let name, _): return try lookUp("$" + name)
    case .negative(let node): return try numbers(node).map { -$0 }
    case .arithmetic(let sign, let left, let right):
      return try pairs(left, right).map { a, b in
        switch sign {
        case "+": a + b
        case "-": a - b
        case "*": a * b
        default: a / b
        }
      }
    case .call(let name, let arguments, _): return try call(name, arguments)
    default: throw EvaluationFailure(message: "a condition stands where a number is expected")
    }
  }

  private func lookUp(_ path: String) throws(EvaluationFailure) -> [Double] {
    switch value(path) {
    case .numbers(let numbers)?: return numbers
    case .curves(let curves)?: return curves.map { $0.last ?? .nan }
    case nil: throw EvaluationFailure(message: "'\(path)' has no value")
    }
  }

  private func curves(_ node: Expression.Node) throws(EvaluationFailure) -> [[Double]] {
    guard case .path(let path, _) = node, case .curves(let curves)? = value(path) else {
      throw EvaluationFailure(message: "expected a curve, such as NAME.train.loss")
    }
    return curves
  }

  /// The numbers of two operands, repeat by repeat; a single number goes with every repeat.
  private func pairs(
    _ left: Expression.Node, _ right: Expression.Node
  ) throws(EvaluationFailure) -> [(Double, Double)] {
    try align([try numbers(left), try numbers(right)]).map { ($0[0], $0[1]) }
  }

  private func align(_ columns: [[Double]]) throws(EvaluationFailure) -> [[Double]] {
    let count = columns.map(\.count).max() ?? 0
    for column in columns where column.count != count && column.count != 1 {
      throw EvaluationFailure(message: "runs of \(column.count) and \(count) repeats cannot be compared one by one")
    }
    return (0..<count).map { row in columns.map { $0.count == 1 ? $0[0] : $0[row] } }
  }

  private func call(_ name: String, _ arguments: [Expression.Node]) throws(EvaluationFailure) -> [Double] {
    guard let function = ExpressionFunction(rawValue: name) else {
      throw EvaluationFailure(message: "unknown function '\(name)'")
    }
    if function.takesCurve { return try ofCurve(function, arguments) }
    switch function {
    case .count: return [Double(try truths(arguments[0]).filter { $0 }.count)]
    case .abs: return try numbers(arguments[0]).map(Swift.abs)
    case .mean:
      let values = try numbers(arguments[0])
      return [values.reduce(0, +) / Double(values.count)]
    case .median: return [Quantiles.median(try numbers(arguments[0]))]
    case .smallest: return [Quantiles.quantile(try numbers(arguments[0]), 0)]
    case .largest: return [Quantiles.quantile(try numbers(arguments[0]), 1)]
    case .quantile:
      let share = try single(arguments[1])
      guard share >= 0, share <= 1 else {
        throw EvaluationFailure(message: "quantile takes a share from 0 to 1, found \(NumberWords.short(share))")
      }
      return [Quantiles.quantile(try numbers(arguments[0]), share)]
    case .each:
      let values = try numbers(arguments[0])
      let index = try single(arguments[1])
      guard index >= 0, index < Double(values.count), index == index.rounded() else {
        throw EvaluationFailure(
          message: "each takes a repeat from 0 to \(values.count - 1), found \(NumberWords.short(index))")
      }
      return [values[Int(index)]]
    default: throw EvaluationFailure(message: "'\(name)' is a condition, expected a number")
    }
  }

  private func ofCurve(
    _ function: ExpressionFunction, _ arguments: [Expression.Node]
  ) throws(EvaluationFailure) -> [Double] {
    let curves = try curves(arguments[0])
    if function == .at { return try at(curves, epochs: numbers(arguments[1])) }
    let bound = arguments.count > 1 ? try single(arguments[1]) : 0
    func epoch(_ curve: [Double], _ isReached: (Double) -> Bool) -> Double {
      curve.firstIndex(where: isReached).map(Double.init) ?? .infinity
    }
    switch function {
    case .first: return curves.map { $0.first ?? .nan }
    case .last: return curves.map { $0.last ?? .nan }
    case .min: return curves.map { $0.min() ?? .nan }
    case .max: return curves.map { $0.max() ?? .nan }
    case .argmin: return curves.map { curve in epoch(curve) { $0 == curve.min() } }
    case .argmax: return curves.map { curve in epoch(curve) { $0 == curve.max() } }
    case .firstMove: return curves.map { curve in epoch(curve) { Swift.abs($0 - (curve.first ?? .nan)) > bound } }
    case .firstAbove: return curves.map { curve in epoch(curve) { $0 > bound } }
    default: return curves.map { curve in epoch(curve) { $0 < bound } }
    }
  }

  /// The value of each repeat's curve at an epoch of its own, or at one for all; `never` means the last.
  private func at(_ curves: [[Double]], epochs: [Double]) throws(EvaluationFailure) -> [Double] {
    guard epochs.count == 1 || epochs.count == curves.count else {
      throw EvaluationFailure(message: "found \(epochs.count) epochs for \(curves.count) repeats")
    }
    return try curves.indices.map { index throws(EvaluationFailure) in
      let epoch = epochs.count == 1 ? epochs[0] : epochs[index]
      return try at(curves[index], epoch == .infinity ? Double(curves[index].count - 1) : epoch)
    }
  }

  private func at(_ curve: [Double], _ epoch: Double) throws(EvaluationFailure) -> Double {
    guard epoch >= 0, epoch < Double(curve.count), epoch == epoch.rounded() else {
      throw EvaluationFailure(
        message: "epoch \(NumberWords.short(epoch)) is not one of 0 to \(curve.count - 1)")
    }
    return curve[Int(epoch)]
  }

  // MARK: Conditions

  /// Whether a condition holds, repeat by repeat.
  private func truths(_ node: Expression.Node) throws(EvaluationFailure) -> [Bool] {
    switch node {
    case .comparison(let nodes, let signs):
      return try align(try nodes.map { node throws(EvaluationFailure) in try numbers(node) }).map { row in
        signs.indices.allSatisfy { Self.compare(row[$0], signs[$0], row[$0 + 1]) }
      }
    case .within(let node, let low, let high):
      return try align([numbers(node), numbers(low), numbers(high)]).map { $0[1] <= $0[0] && $0[0] <= $0[2] }
    case .near(let left, let right, let tolerance):
      return try align([numbers(left), numbers(right), numbers(tolerance)]).map { Swift.abs($0[0] - $0[1]) <= $0[2] }
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

  /// Judges a condition on the medians, and says what was found.
  func verdict(_ node: Expression.Node) throws(EvaluationFailure) -> Verdict {
    switch node {
    case .comparison(let nodes, let signs): return try compared(nodes, signs)
    case .within(let node, let low, let high):
      let (x, a, b) = (try single(node), try single(low), try single(high))
      if a <= x, x <= b { return Verdict(holds: true, detail: found(x)) }
      return miss(x, x < a ? "below" : "above", x < a ? a : b)
    case .near(let left, let right, let tolerance):
      let (x, y, t) = (try single(left), try single(right), try single(tolerance))
      let distance = Swift.abs(x - y)
      if distance <= t { return Verdict(holds: true, detail: found(x)) }
      return Verdict(
        holds: false,
        detail: "\(found(x)), which differs from \(short(y)) by \(short(distance)), more than ± \(short(t))")
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
    // What was found is the part that is not a number on the page.
    let subject = nodes.firstIndex { if case .number = $0 { false } else { true } } ?? 0
    for index in signs.indices where !Self.compare(values[index], signs[index], values[index + 1]) {
      let isLeft = index >= subject
      let (x, bound) = isLeft ? (values[index], values[index + 1]) : (values[index + 1], values[index])
      switch signs[index] {
      case "!=": return Verdict(holds: false, detail: "\(found(x)), which was excluded")
      case "==": return miss(x, x < bound ? "below" : "above", bound)
      default:
        let isAbove = isLeft == (signs[index].first == "<")
        if x == bound { return Verdict(holds: false, detail: "\(found(x)), exactly the bound") }
        return miss(x, isAbove ? "above" : "below", bound)
      }
    }
    return Verdict(holds: true, detail: found(values[subject]))
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

  private func miss(_ x: Double, _ side: String, _ bound: Double) -> Verdict {
    if x.isNaN { return Verdict(holds: false, detail: found(x)) }
    return Verdict(holds: false, detail: "\(found(x)), \(short(Swift.abs(x - bound))) \(side) \(short(bound))")
  }

  private func found(_ x: Double) -> String { "found \(short(x))" }

  private func short(_ x: Double) -> String { NumberWords.short(x) }
}
