/// Evaluates syntax trees; `value` gives a path's value, `$name` a parameter's.
struct Evaluator {
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

  func curves(_ node: Expression.Node) throws(EvaluationFailure) -> [[Double]] {
    if case .path(let path, _) = node {
      switch value(path) {
      case .curves(let curves)?: return curves
      case .numbers?: throw EvaluationFailure(message: "'\(path)' is a number, expected a curve")
      case nil: throw EvaluationFailure(message: "'\(path)' has no value")
      }
    }
    throw EvaluationFailure(message: "expected a curve, such as NAME.train.loss")
  }

  /// The numbers of two operands, repeat by repeat; a single number goes with every repeat.
  private func pairs(
    _ left: Expression.Node, _ right: Expression.Node
  ) throws(EvaluationFailure) -> [(Double, Double)] {
    try align([try numbers(left), try numbers(right)]).map { ($0[0], $0[1]) }
  }

  func align(_ columns: [[Double]]) throws(EvaluationFailure) -> [[Double]] {
    let count = columns.map(\.count).max() ?? 0
    for column in columns where column.count != count && column.count != 1 {
      throw EvaluationFailure(
        message: "runs of \(column.count) and \(count) repeats cannot be compared one by one")
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
        throw EvaluationFailure(
          message: "quantile takes a share from 0 to 1, found \(NumberWords.short(share))")
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
    // What is not a number is neither the smallest nor the largest.
    func extreme(_ curve: [Double], _ isBetter: (Double, Double) -> Bool) -> Double {
      curve.reduce(.nan) { best, x in x.isNaN || !(best.isNaN || isBetter(x, best)) ? best : x }
    }
    func extremeEpoch(_ curve: [Double], _ isBetter: (Double, Double) -> Bool) -> Double {
      let best = extreme(curve, isBetter)
      return epoch(curve) { $0 == best }
    }
    switch function {
    case .first: return curves.map { $0.first ?? .nan }
    case .last: return curves.map { $0.last ?? .nan }
    case .min: return curves.map { extreme($0, <) }
    case .max: return curves.map { extreme($0, >) }
    case .argmin: return curves.map { extremeEpoch($0, <) }
    case .argmax: return curves.map { extremeEpoch($0, >) }
    case .firstMove:
      return curves.map { curve in epoch(curve) { Swift.abs($0 - (curve.first ?? .nan)) > bound } }
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

  func at(_ curve: [Double], _ epoch: Double) throws(EvaluationFailure) -> Double {
    guard epoch >= 0, epoch < Double(curve.count), epoch == epoch.rounded() else {
      throw EvaluationFailure(
        message: "epoch \(NumberWords.short(epoch)) is not one of 0 to \(curve.count - 1)")
    }
    return curve[Int(epoch)]
  }
}
