import Arrays

extension NumPyArithmetic {
  /// Universal functions of two results.
  static var pairs: [NativeDefinition] {
    [
      .numpy("divmod", nil) { machine, arguments in
        let (values, outputs) = try pairCall(machine, "divmod", 2, arguments)
        guard values.allSatisfy({ machine.foreign($0) == nil }) else {
          throw machine.unsupportedTypes("divmod")
        }
        let (left, right) = (try machine.operand(values[0]), try machine.operand(values[1]))
        let quotient = try machine.apply(.floorDivide, left, right)
        return try pair(
          machine, "divmod", values, quotient, try machine.apply(.remainder, left, right), outputs)
      },
      .numpy("modf", nil) { machine, arguments in
        let (values, outputs) = try pairCall(machine, "modf", 1, arguments)
        let x = try floating(machine, try machine.universalOperand(values[0], "modf", 1))
        let whole = try machine.apply(.trunc, x)
        let rest = try machine.apply(.subtract, x, try machine.operand(whole))
        let signed = try machine.apply(.copysign, try machine.operand(rest), x)
        return try pair(machine, "modf", values, signed, whole, outputs)
      },
    ]
  }

  /// The operands of a universal function of two results, and the outputs that were given for these.
  private static func pairCall(
    _ machine: Machine, _ name: String, _ inputs: Int, _ arguments: Arguments
  ) throws -> ([Value], [Value]) {
    let given = arguments.positionalCount
    guard given >= inputs, given <= inputs + 2 else {
      throw count(machine, name, inputs, inputs + 2, arguments)
    }
    var outputs = Array(arguments.positional.dropFirst(inputs))
    for (index, keyword) in arguments.keywords.enumerated() {
      guard machine.names[keyword] == "out" else {
        throw machine.unsupported("the argument '\(machine.names[keyword])' of \(name)")
      }
      let value = arguments[given + index]
      guard value.kind == .tuple else { throw machine.raise(.type, "'out' must be a tuple of arrays") }
      outputs = machine.heap.elements(value)
      guard outputs.count == 2 else {
        throw machine.raise(.value, "The 'out' tuple must have exactly one entry per ufunc output")
      }
    }
    for output in outputs where machine.isGiven(output) { _ = try machine.output(output) }
    return (Array(arguments.positional.prefix(inputs)), outputs)
  }

  /// Two results as a tuple, each in its output if there is one.
  private static func pair(
    _ machine: Machine, _ name: String, _ values: [Value], _ first: Value, _ second: Value, _ outputs: [Value]
  ) throws -> Value {
    var call = UniversalCall()
    call.first = values[0]
    if values.count == 2 { call.second = values[1] }
    var results: [Value] = []
    for (index, result) in [first, second].enumerated() {
      call.out = index < outputs.count && machine.isGiven(outputs[index]) ? outputs[index] : .unset
      results.append(
        call.out.isUnset
          ? result
          : try machine.finished(try machine.result(result), name, call, inputs: values.count))
    }
    return machine.heap.tuple(results)
  }

  private static func count(
    _ machine: Machine, _ name: String, _ least: Int, _ most: Int, _ arguments: Arguments
  ) -> Raised {
    let given = arguments.positionalCount
    return machine.raise(
      .type,
      "\(name)() takes from \(least) to \(most) positional arguments but \(given) \(given == 1 ? "was" : "were") given"
    )
  }
}
