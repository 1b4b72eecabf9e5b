import Arrays

/// What universal functions have as attributes: `np.add.at`, `np.maximum.reduce`, `np.subtract.outer`.
enum UniversalMethods {
  static var definitions: [NativeDefinition] {
    [
      method("at", "self a indices b= //") { machine, arguments in
        let (operation, name) = try operation(machine, arguments[0])
        guard arguments[1].kind == .array else {
          throw machine.raise(.type, "first operand must be array")
        }
        let target = machine.heap.arrays[arguments[1].place].array
        let items = try machine.indexItems(arguments[2])
        let value = try machine.operand(arguments[3])
        let accumulation: Accumulation
        switch operation {
        case .add: accumulation = .add
        case .subtract: accumulation = .subtract
        case .multiply: accumulation = .multiply
        case .maximum: accumulation = .maximum
        case .minimum: accumulation = .minimum
        default: throw machine.unsupported("numpy.\(name).at")
        }
        try target.accumulate(accumulation, items, value)
        machine.spend(target.count)
        return .none
      },
      method("outer", nil) { machine, arguments in
        let (operation, _) = try operation(machine, arguments[0])
        guard arguments.positionalCount == 3 else {
          throw machine.raise(.type, "exactly two arguments expected")
        }
        if let keyword = arguments.keywords.first {
          throw machine.unsupported("the argument '\(machine.names[keyword])' of outer")
        }
        let left = try machine.array(from: arguments[1])
        let right = try machine.array(from: arguments[2])
        guard left.rank + right.rank <= Dimensions.limit else {
          throw machine.unsupported("an array with \(left.rank + right.rank) dimensions")
        }
        var shape = left.shape
        for _ in 0..<right.rank { shape.append(1) }
        return try machine.evaluate(operation, .array(try left.reshaped(shape)), .array(right))
      },
      method("reduce", "self array= axis= dtype= out= keepdims= initial= where=") { machine, arguments in
        let (operation, _) = try operation(machine, arguments[0])
        try requireArray(machine, arguments, "reduce")
        try machine.refuse(arguments[6], "the argument 'initial' of reduce")
        try machine.refuse(arguments[7], "the argument 'where' of reduce")
        let axis = arguments[2].isUnset ? Value(0) : arguments[2]
        if let reduction = reduction(operation) {
          return try machine.reduced(
            reduction, arguments[1], axis: axis, type: arguments[3], out: arguments[4],
            keepsAxes: arguments[5])
        }
        let steps = try steps(machine, operation, arguments[1], axis)
        guard let last = steps.last else {
          throw machine.raise(
            .value, "zero-size array to reduction operation \(operation.name) which has no identity")
        }
        return last
      },
      method("accumulate", "self array= axis= dtype= out=") { machine, arguments in
        let (operation, _) = try operation(machine, arguments[0])
        try requireArray(machine, arguments, "accumulate")
        let axis = try machine.integer(arguments[2], default: 0)
        let steps = try steps(machine, operation, arguments[1], Value(axis))
        let source = try machine.array(from: arguments[1])
        guard !steps.isEmpty else { return machine.made(source) }
        var parts: [NDArray] = []
        for step in steps { parts.append(try machine.array(from: step)) }
        let place = axis < 0 ? axis + source.rank : axis
        return try machine.finished(
          .array(try NDArray.stack(parts, axis: place)), type: arguments[3], out: arguments[4])
      },
    ]
      + [("nin", true), ("nout", false)].map { name, isInput in
        NativeDefinition(.attribute(.native), name, "self") { machine, arguments throws(Raised) in
          guard let counts = machine.argumentCounts(ofUniversal: arguments[0]) else {
            throw machine.raise(.attribute, "'builtin_function_or_method' object has no attribute '\(name)'")
          }
          return Value(isInput ? counts.inputs : counts.outputs)
        }
      }
  }

  private static func method(
    _ name: String, _ parameters: String?, _ body: @escaping NativeDefinition.ArrayBody
  ) -> NativeDefinition {
    NativeDefinition(.method(.native), name, parameters, NativeDefinition.raising(body))
  }

  private static func requireArray(_ machine: Machine, _ arguments: Arguments, _ name: String) throws {
    guard arguments[1].isUnset else { return }
    throw machine.raise(.type, "\(name)() missing required argument 'array' (pos 0)")
  }

  private static func operation(_ machine: Machine, _ value: Value) throws -> (BinaryOperation, String) {
    let name = machine.natives[value.place].name
    switch machine.universal(value) {
    case .binary(let operation): return (operation, name)
    case .unary: throw machine.raise(.value, "reduce only supported for binary functions")
    case nil:
      throw machine.raise(.attribute, "'builtin_function_or_method' object has no attribute '\(name)'")
    }
  }

  /// The reduction that does the same, summing in NumPy's order.
  private static func reduction(_ operation: BinaryOperation) -> Reduction? {
    switch operation {
    case .add: .sum
    case .multiply: .prod
    case .maximum: .max
    case .minimum: .min
    case .logicalAnd: .all
    case .logicalOr: .any
    default: nil
    }
  }

  /// All partial results along an axis.
  private static func steps(
    _ machine: Machine, _ operation: BinaryOperation, _ value: Value, _ axis: Value
  ) throws -> [Value] {
    var source = try machine.array(from: value)
    guard source.rank > 0 else { throw machine.raise(.type, "cannot accumulate on a scalar") }
    if axis.isNone { source = try source.raveled() }
    let number = axis.isNone ? 0 : try machine.index(axis)
    guard number >= -source.rank, number < source.rank else {
      throw machine.raise(
        .axis, "axis \(number) is out of bounds for array of dimension \(source.rank)")
    }
    let moved = try source.movingAxes([number], to: [0])
    var results: [Value] = []
    for place in 0..<moved.shape[0] {
      let part = try moved.element(place)
      guard let last = results.last else {
        results.append(machine.made(part))
        continue
      }
      results.append(try machine.apply(operation, try machine.operand(last), part.operand))
    }
    return results
  }
}
