import Arrays
import Syntax

extension Machine {
  /// Executes the instruction that a traced one stands for, and records what it did.
  func trace(_ instruction: Instruction) throws(Raised) {
    guard let recorder else { return try untraced(instruction) }
    switch instruction.opcode {
    case .copied: top[-1] = copied(top[-1], isAlways: instruction.b == 1, recorder)
    case .visited: try visit(recorder)
    default:
      try traced(instruction, recorder)
      try checkTrace(recorder)
    }
  }

  /// Executes an instruction of a trace while nothing is recorded.
  private func untraced(_ instruction: Instruction) throws(Raised) {
    if instruction.opcode == .visited { return sample() }
    guard instruction.opcode == .traced else { return }
    let (opcode, number) = instruction.tracedParts
    switch opcode {
    case .loadConstant:
      top.pointee = frames[frameCount - 1].code._withUnsafeGuaranteedRef { $0.constants[Int(instruction.a)] }
      top += 1
    case .unary: top[-1] = try unary(number, top[-1])
    default:
      let (left, right) = (top[-2], top[-1])
      switch opcode {
      case .inPlace: top[-2] = try inPlace(number, left, right)
      case .compare: top[-2] = try compare(number, left, right)
      default: top[-2] = try binary(number, left, right)
      }
      top -= 1
    }
  }

  private func traced(_ instruction: Instruction, _ recorder: Trace) throws(Raised) {
    let (opcode, number) = instruction.tracedParts
    switch opcode {
    case .loadConstant:
      try untraced(instruction)
      top[-1] = recorded(.literal, [], top[-1], recorder)
    case .unary:
      let value = top[-1]
      let result = try unary(number, value)
      top[-1] = recorded(.unary(UnaryOperator.allCases[number]), of: [value], result, recorder)
    case .inPlace where top[-2].kind == .array:
      let (target, value) = (top[-2], top[-1])
      var inputs: [UInt32] = []
      for operand in [target, value] { if let node = node(of: operand, recorder) { inputs.append(node) } }
      let whole = nodeBeforeWrite(target, recorder)
      var result = try inPlace(number, target, value)
      if inputs.count == 2, result.isIdentical(to: target) {
        let operation = TraceOperation.inPlace(BinaryOperator.allCases[number])
        recordWrite(operation, inputs, target, before: whole, recorder)
      }
      result.node = 0
      top[-2] = result
      top -= 1
    default:
      let (left, right) = (top[-2], top[-1])
      try untraced(instruction)
      var operation = TraceOperation.binary(.add)
      if opcode == .compare {
        guard ComparisonOperator.allCases[number].isNumeric else { return }
        operation = .comparison(ComparisonOperator.allCases[number])
      } else {
        operation = .binary(BinaryOperator.allCases[number])
      }
      top[-1] = recorded(operation, of: [left, right], top[-1], recorder)
    }
  }

  /// A step of a sum, with its node.
  func tracedSum(_ left: Value, _ right: Value, _ result: Value) throws(Raised) -> Value {
    guard let recorder else { return result }
    try checkTrace(recorder)
    return recorded(.binary(.add), of: [left, right], result, recorder)
  }

  /// Adds a node for what an operator made of values, unless a method of the program did it and has recorded it.
  private func recorded(
    _ operation: TraceOperation, of operands: [Value], _ result: Value, _ recorder: Trace
  ) -> Value {
    if result.kind == .list, case .binary(.multiply) = operation { return separated(result, recorder) }
    guard result.kind == .array || result.kind.isPlainNumber, result.node == 0 else { return result }
    if result.kind == .array, heap.arrays[result.place].node != 0 { return result }
    // Counters and indices are no part of any gradient.
    if result.kind == .integer || result.kind == .boolean,
      operands.allSatisfy({ isCounter($0, recorder) })
    {
      return result
    }
    // Lists alone are compared and joined as lists.
    guard
      operands.contains(where: { $0.kind == .array || $0.kind.isNumpyScalar })
        || operands.allSatisfy(\.kind.isPlainNumber)
    else { return result }
    var inputs: [UInt32] = []
    for operand in operands {
      guard let node = node(of: operand, recorder) else { return result }
      inputs.append(node)
    }
    return recorded(operation, inputs, result, recorder)
  }

  private func isCounter(_ value: Value, _ recorder: Trace) -> Bool {
    guard value.kind == .integer || value.kind == .boolean else { return false }
    return value.node == 0 || recorder.operation(of: NodeID(value.node)).isLeaf
  }

  /// Gives each number of a repeated list a node of its own, as each can be changed alone.
  private func separated(_ list: Value, _ recorder: Trace) -> Value {
    for index in heap.lists[list.place].elements.indices {
      let element = heap.lists[list.place].elements[index]
      guard element.node != 0, element.kind.isPlainNumber else { continue }
      heap.lists[list.place].elements[index] = recorded(.copy, [element.node], element, recorder)
    }
    return list
  }

  /// A number or array under another name; what the same expression has just made keeps its node, unless `isAlways`.
  private func copied(_ value: Value, isAlways: Bool, _ recorder: Trace) -> Value {
    switch value.kind {
    case .array: if isAlways { return value }
    case .integer, .boolean: if value.node == 0 { return value }
    default: guard value.kind.isPlainNumber else { return value }
    }
    guard let node = node(of: value, recorder) else { return value }
    let place = tracePlace(recorder)
    if !isAlways, recorder.span(of: recorder.entry(NodeID(node)).place) == recorder.span(of: place) {
      return value
    }
    var value = value
    if value.kind == .array {
      let array = heap.arrays[value.place].array
      value.node = recorder.add(.copy, [node], at: place, array: array)
    } else {
      value.node = recorder.add(.copy, [node], at: place, number: value)
    }
    return value
  }
}

extension Instruction {
  /// What a traced instruction stands for.
  var tracedParts: (opcode: Opcode, number: Int) {
    (Opcode(rawValue: UInt8(truncatingIfNeeded: b >> 8)) ?? .pop, Int(b & 0xFF))
  }

  /// The traced form of an instruction; nil for one that makes no number.
  var traced: Instruction? {
    switch opcode {
    case .loadConstant, .unary, .binary, .inPlace, .compare:
      Instruction(.traced, Int(a), Int(opcode.rawValue) << 8 | Int(b))
    default: nil
    }
  }
}

extension ComparisonOperator {
  /// Whether it compares numbers, element by element for arrays.
  var isNumeric: Bool {
    switch self {
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual: true
    default: false
    }
  }
}
