import Arrays
import Script
import Syntax

/// The numbers that multiply a gradient in the statement that applies it.
///
/// Following the way from a parameter's new value to its gradient, every factor of one element that depends on no
/// parameter is part of the rate, as long as it stands in an update statement.
struct StepRate {
  /// A number that multiplies or divides a gradient.
  struct Number {
    let node: NodeID
    /// What the gradient is multiplied with.
    let value: Double
    /// The number as the program has it: the divisor, where it divides.
    let divisor: Double?
  }

  /// The factors of one member, each with the node that holds it, and the node of what they multiply.
  struct Factors {
    /// The product of the numbers; negative where the update adds.
    var sign = 1.0
    var numbers: [Number] = []
    var gradient: NodeID?
    /// Whether a number multiplies twice, in the update and in a velocity.
    var isRepeated = false
  }

  private let trace: Trace
  private let states: [StepParameter.Member]
  private let carried: [NodeID]
  private let depends: Set<NodeID>

  /// Reads updates; `states` are velocities, `carried` what else comes from the step before, `depends` the nodes that
  /// depend on parameters.
  init(_ trace: Trace, states: [StepParameter.Member], carried: [NodeID] = [], depends: Set<NodeID>) {
    self.trace = trace
    self.states = states
    self.carried = carried
    self.depends = depends
  }

  /// What multiplies the gradient of an array.
  func factors(of member: StepParameter.Member) -> Factors {
    var factors = Factors()
    var node = member.new
    var line: Int32?
    var isAdded = false
    if let increment = member.increment {
      factors.sign = -increment
      (isAdded, line) = (true, trace[node].span.line)
    }
    while true {
      let inputs = trace.inputs(of: node)
      let operation = trace.operation(of: node)
      let kind = OperationKind(operation)
      let span = trace[node].span
      if isAdded, let line, span.line != line, !isVelocity(node) {
        factors.gradient = node
        return factors
      }
      switch kind {
      case .identity:
        guard let next = inputs.first else { return factors }
        node = next
        continue
      case .moving where !isAdded:
        switch operation {
        case .settingElement, .settingWindow: node = inputs[1]
        default:
          guard let next = inputs.first(where: { member.chain.contains($0) || $0 == member.old }) else {
            return factors
          }
          node = next
        }
        if node == member.old { return factors }
        continue
      case .pairwise(.add), .pairwise(.subtract):
        let isSubtraction = kind == .pairwise(.subtract)
        if !isAdded {
          let isOnWay = inputs.map { trace.behindCopies($0) == member.old || member.chain.contains($0) }
          guard inputs.count == 2, isOnWay[0] != isOnWay[1] else { return factors }
          let place = isOnWay[0] ? 1 : 0
          // What comes from the step before, as the velocity in `w + rate * g + momentum * before`.
          if !depends.contains(inputs[place]), member.chain.contains(inputs[1 - place]) {
            node = inputs[1 - place]
            continue
          }
          factors.sign *= isSubtraction && place == 1 ? 1 : -1
          node = inputs[place]
          (isAdded, line) = (true, span.line)
          continue
        }
        // A velocity keeps part of what it was.
        let olds = states.map(\.old) + carried
        guard inputs.count == 2,
          let kept = inputs.firstIndex(where: { !depends.contains($0) && descends($0, from: olds) })
        else {
          factors.gradient = node
          return factors
        }
        if isSubtraction && kept == 0 { factors.sign *= -1 }
        node = inputs[1 - kept]
        line = span.line
        continue
      case .pairwise(.multiply), .pairwise(.divide):
        let product = product(node, line: span.line)
        // What has multiplied the gradient once, as in a velocity, is no rate a second time.
        let known = Set(factors.numbers.map(\.node))
        if product.numbers.contains(where: { known.contains($0.node) && !isLiteral($0.node, on: span.line) })
        {
          factors.isRepeated = true
        }
        factors.numbers += product.numbers.filter {
          !known.contains($0.node) || isLiteral($0.node, on: span.line)
        }
        guard product.rest.count == 1, let rest = product.rest.first else { break }
        node = rest
        continue
      case .elementwise(.negative):
        factors.sign *= -1
        node = inputs[0]
        continue
      case .product where isAdded:
        // `rate * X.T @ delta` multiplies the gradient as well.
        for input in inputs { addFactors(inside: input, line: span.line, to: &factors) }
      default: break
      }
      factors.gradient = node
      return factors
    }
  }

  /// The numbers that multiply an operand of a product of matrices on the same line.
  private func addFactors(inside node: NodeID, line: Int32, to factors: inout Factors) {
    guard trace[node].span.line == line else { return }
    let inputs = trace.inputs(of: node)
    switch OperationKind(trace.operation(of: node)) {
    case .elementwise(.negative):
      factors.sign *= -1
      addFactors(inside: inputs[0], line: line, to: &factors)
    case .pairwise(.multiply), .pairwise(.divide):
      let product = product(node, line: line)
      factors.numbers += product.numbers
      if product.rest.count == 1 { addFactors(inside: product.rest[0], line: line, to: &factors) }
    case .product: for input in inputs { addFactors(inside: input, line: line, to: &factors) }
    default: break
    }
  }

  /// A product's factors on one line: the numbers that depend on no parameter, and the rest.
  private func product(_ node: NodeID, line: Int32) -> (numbers: [Number], rest: [NodeID]) {
    var (numbers, rest): ([Number], [NodeID]) = ([], [])
    var open = [(node: node, isDivisor: false)]
    while let (node, isDivisor) = open.popLast() {
      let inputs = trace.inputs(of: node)
      let kind = OperationKind(trace.operation(of: node))
      let isProduct = kind == .pairwise(.multiply) || kind == .pairwise(.divide)
      guard isProduct, inputs.count == 2, trace[node].span.line == line else {
        let value = trace.value(of: node)
        if !depends.contains(node), value.shape.reduce(1, *) == 1 {
          let number = Quantity(value).values[0]
          numbers.append(self.number(node, number, isDivisor: isDivisor))
        } else {
          rest.append(node)
        }
        continue
      }
      open.append((inputs[0], isDivisor))
      open.append((inputs[1], isDivisor != (kind == .pairwise(.divide))))
    }
    return (numbers, rest)
  }

  private func number(_ node: NodeID, _ value: Double, isDivisor: Bool) -> Number {
    let origin = trace.behindCopies(node)
    if isDivisor { return Number(node: origin, value: 1 / value, divisor: value) }
    // `1 / n`, computed before.
    let inputs = trace.inputs(of: origin)
    if OperationKind(trace.operation(of: origin)) == .pairwise(.divide), inputs.count == 2 {
      return Number(node: origin, value: value, divisor: Quantity(trace.value(of: inputs[1])).values.first)
    }
    return Number(node: origin, value: value, divisor: nil)
  }

  private func isLiteral(_ node: NodeID, on line: Int32) -> Bool {
    if case .literal = trace.operation(of: node) { return trace[node].span.line == line }
    return false
  }

  private func isVelocity(_ node: NodeID) -> Bool {
    states.contains { $0.new == node || $0.new == trace.behindCopies(node) }
  }

  private func descends(_ node: NodeID, from ends: [NodeID]) -> Bool {
    guard let lowest = ends.min() else { return false }
    var (seen, open): (Set<NodeID>, [NodeID]) = ([node], [node])
    while let node = open.popLast() {
      if ends.contains(node) { return true }
      for input in trace.inputs(of: node) where input >= lowest && seen.insert(input).inserted {
        open.append(input)
      }
    }
    return false
  }
}
