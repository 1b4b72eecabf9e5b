import Arrays
import Script

/// Carries gradients from what an operation made to what it was made of.
///
/// Operations without a rule of their own are measured: central differences of that one operation, which are exact for
/// what is linear (Baydin et al., "Automatic differentiation in machine learning: a survey", JMLR 18, 2018, section 2).
struct VectorJacobian {
  let graph: StepGraph

  /// The gradients of a node's inputs, given that of its value; nil for inputs that nothing flows to.
  ///
  /// - Parameters:
  ///   - values: the values of all nodes.
  ///   - wanted: which of the inputs are asked for.
  func gradients(
    of number: Int, _ gradient: Quantity, _ values: [Operand], wanted: [Bool]
  ) -> [Quantity?] {
    let node = graph.nodes[number]
    let inputs = node.inputs.map { values[$0] }
    var result = [Quantity?](repeating: nil, count: inputs.count)
    func quantity(_ place: Int) -> Quantity { Quantity(inputs[place]) }
    switch OperationKind(node.operation) {
    case .identity:
      result[0] = gradient.summed(to: inputs[0].shape)
      return result
    case .constant: return result
    case .elementwise(let function) where inputs.count == 1:
      let (x, y) = (quantity(0), Quantity(values[number]))
      guard x.count == gradient.count, x.count == y.count else { break }
      var slopes = x.values
      for place in slopes.indices {
        slopes[place] = gradient.values[place] * function.slope(at: slopes[place], value: y.values[place])
      }
      result[0] = Quantity(x.shape, slopes)
      return result
    case .pairwise(let function):
      guard let (a, b) = factors(node, inputs) else { break }
      let value = Quantity(values[number])
      guard value.count == gradient.count, Quantity.broadcastShape(a.shape, b.shape) == value.shape else {
        break
      }
      let (x, y) = (a.broadcast(to: value.shape), b.broadcast(to: value.shape))
      var (left, right) = (gradient.reshaped(value.shape), gradient.reshaped(value.shape))
      for place in left.values.indices {
        let slopes = function.slopes(x.values[place], y.values[place], value: value.values[place])
        left.values[place] *= slopes.0
        right.values[place] *= slopes.1
      }
      if inputs.count == 1 {
        // The other is a number in the text.
        result[0] = isFirstInput(node) ? left.summed(to: a.shape) : right.summed(to: b.shape)
        return result
      }
      if wanted[0] { result[0] = left.summed(to: a.shape) }
      if wanted[1] { result[1] = right.summed(to: b.shape) }
      return result
    case .product(let function) where inputs.count == 2:
      guard let (left, right) = function.gradients(quantity(0), quantity(1), gradient) else { break }
      if wanted[0] { result[0] = left }
      if wanted[1] { result[1] = right }
      return result
    case .sum, .mean:
      guard inputs.count == 1, let shape = reducedShape(node, inputs[0].shape) else { break }
      let isMean = OperationKind(node.operation) == .mean
      let share = isMean ? Double(gradient.count) / Double(max(1, inputs[0].shape.reduce(1, *))) : 1
      guard gradient.count == shape.reduce(1, *) else { break }
      result[0] = gradient.scaled(share).reshaped(shape).broadcast(to: inputs[0].shape)
      return result
    case .extreme:
      guard inputs.count == 1, let shape = reducedShape(node, inputs[0].shape),
        gradient.count == shape.reduce(1, *)
      else { break }
      let x = quantity(0)
      let value = Quantity(values[number]).reshaped(shape).broadcast(to: x.shape)
      let share = gradient.reshaped(shape).broadcast(to: x.shape)
      result[0] = x.combined(value) { $0 == $1 ? 1 : 0 } * share
      return result
    case .choosing:
      for place in inputs.indices where wanted[place] && inputs[place].isFloat {
        result[place] = measuredElements(number, gradient, inputs, place)
      }
      return result
    case .moving:
      if let moved = movedGradients(number, gradient, inputs, wanted) { return moved }
    default: break
    }
    for place in inputs.indices where wanted[place] && inputs[place].isFloat {
      result[place] = measured(number, gradient, inputs, place)
    }
    return result
  }

  /// The two operands of an operation, of which one may be a number in the text of a call.
  private func factors(_ node: StepGraph.Node, _ inputs: [Operand]) -> (Quantity, Quantity)? {
    if inputs.count == 2 { return (Quantity(inputs[0]), Quantity(inputs[1])) }
    guard inputs.count == 1, case .call(let call) = node.operation, call.arguments.count == 2,
      call.keywords.isEmpty
    else { return nil }
    let literals = call.arguments.map { argument -> Quantity? in
      switch argument {
      case .float(let number): Quantity(number)
      case .integer(let number): Quantity(Double(number))
      default: nil
      }
    }
    guard let literal = literals[0] ?? literals[1], literals[0] == nil || literals[1] == nil else {
      return nil
    }
    return literals[0] == nil ? (Quantity(inputs[0]), literal) : (literal, Quantity(inputs[0]))
  }

  /// Whether a call's only input is its first argument.
  private func isFirstInput(_ node: StepGraph.Node) -> Bool {
    guard case .call(let call) = node.operation, case .input? = call.arguments.first else { return false }
    return true
  }

  /// The shape of a sum before axes of length 1 are dropped; nil if the axes are not plain numbers.
  private func reducedShape(_ node: StepGraph.Node, _ shape: [Int]) -> [Int]? {
    guard case .call(let call) = node.operation else { return nil }
    // Other arguments than an axis change what is summed.
    let positional = call.arguments.dropLast(call.keywords.count)
    guard positional.count <= 2, call.keywords.allSatisfy({ $0 == "axis" || $0 == "keepdims" || $0 == "a" })
    else { return nil }
    var axis = positional.count == 2 ? positional[positional.startIndex + 1] : .none
    for (name, value) in zip(call.keywords, call.arguments.suffix(call.keywords.count)) where name == "axis" {
      axis = value
    }
    var axes: [Int] = []
    switch axis {
    case .none: return [Int](repeating: 1, count: shape.count)
    case .integer(let number): axes = [number]
    case .tuple(let parts):
      for part in parts {
        guard case .integer(let number) = part else { return nil }
        axes.append(number)
      }
    default: return nil
    }
    var result = shape
    for axis in axes {
      let place = axis < 0 ? axis + shape.count : axis
      guard shape.indices.contains(place) else { return nil }
      result[place] = 1
    }
    return result
  }

  /// The way back of elements that were moved: the operation is done with the elements' numbers in their place.
  ///
  /// nil if it does something else with them after all.
  private func movedGradients(
    _ number: Int, _ gradient: Quantity, _ inputs: [Operand], _ wanted: [Bool]
  ) -> [Quantity?]? {
    // Numbers that say where are inputs as well; only what is of a floating type or asked for is moved.
    var numbered = inputs
    var starts = [Int?](repeating: nil, count: inputs.count)
    // No number of a program is one of these.
    let base = 1 << 24
    var next = base
    let floats = inputs.indices.filter { wanted[$0] || inputs[$0].isFloat }
    for place in floats {
      let shape = inputs[place].shape
      let count = shape.reduce(1, *)
      numbered[place] = Quantity(shape, (0..<count).map { Double(next + $0) + 0.5 }).operand
      starts[place] = next
      next += count
    }
    guard let value = try? graph.value(of: number, numbered) else { return nil }
    let moved = Quantity(value)
    guard moved.count == gradient.count else { return nil }
    let constants = constants(graph.nodes[number], inputs, besides: floats)
    var sums = [Double](repeating: 0, count: next - base)
    for place in moved.values.indices {
      let source = moved.values[place] - 0.5
      if constants.contains(moved.values[place]) { continue }
      guard source >= Double(base), source < Double(next), source == source.rounded() else { return nil }
      sums[Int(source) - base] += gradient.values[place]
    }
    return inputs.indices.map { place in
      guard wanted[place], let start = starts[place] else { return nil }
      let shape = inputs[place].shape
      return Quantity(shape, Array(sums[(start - base)..<(start - base + shape.reduce(1, *))]))
    }
  }

  /// The numbers that an operation may put beside the elements: 0, those in a call, and those of other types.
  private func constants(_ node: StepGraph.Node, _ inputs: [Operand], besides floats: [Int]) -> Set<Double> {
    var constants: Set<Double> = [0]
    if case .call(let call) = node.operation {
      for argument in call.arguments {
        switch argument {
        case .integer(let number): constants.insert(Double(number))
        case .float(let number): constants.insert(number)
        default: continue
        }
      }
    }
    for place in inputs.indices where !floats.contains(place) {
      constants.formUnion(Quantity(inputs[place]).values)
    }
    return constants
  }

  /// The same for a function that is applied element by element: all elements are moved at once.
  private func measuredElements(
    _ number: Int, _ gradient: Quantity, _ inputs: [Operand], _ place: Int
  ) -> Quantity? {
    let x = Quantity(inputs[place])
    let steps = x.map { 1e-6 * max(1, abs($0)) }
    var sides: [Quantity] = []
    for side in [x + steps, x - steps] {
      var changed = inputs
      changed[place] = side.operand
      guard let value = try? graph.value(of: number, changed) else { return nil }
      sides.append(Quantity(value))
    }
    guard sides[0].count == gradient.count else { return nil }
    let difference = (sides[0] - sides[1]).combined(steps) { $0 / (2 * $1) }
    return (difference * gradient.reshaped(difference.shape)).summed(to: x.shape)
  }

  /// Σ gradient · ∂value/∂x for each element x of an input, by central differences.
  private func measured(_ number: Int, _ gradient: Quantity, _ inputs: [Operand], _ place: Int) -> Quantity? {
    var x = Quantity(inputs[place])
    guard x.count * gradient.count <= 4_000_000 else { return nil }
    var result = Quantity(x.shape, repeating: 0)
    for element in x.values.indices {
      let old = x.values[element]
      let h = 1e-5 * max(1, abs(old))
      var sides: [Quantity] = []
      for side in [old + h, old - h] {
        x.values[element] = side
        var changed = inputs
        changed[place] = x.operand
        guard let value = try? graph.value(of: number, changed) else { break }
        sides.append(Quantity(value))
      }
      x.values[element] = old
      guard sides.count == 2, sides[0].count == gradient.count, sides[1].count == gradient.count else {
        continue
      }
      var sum = 0.0
      for index in gradient.values.indices {
        sum += gradient.values[index] * (sides[0].values[index] - sides[1].values[index])
      }
      result.values[element] = sum / (2 * h)
    }
    return result
  }
}
