import Arrays

extension ScientificFunctions {
  /// Functions of exponentials that are shifted, so that none overflows.
  static var logits: [NativeDefinition] {
    [
      .numpy("softmax", "x axis=", in: here) { machine, arguments in
        let shifted = try shifted(machine, arguments[0], arguments[1], finite: false)
        let powers = try machine.apply(.exp, try machine.operand(shifted))
        let total = try machine.reduced(.sum, powers, axis: arguments[1], keepsAxes: Value(true))
        return try machine.apply(.divide, try machine.operand(powers), try machine.operand(total))
      },
      .numpy("log_softmax", "x axis=", in: here) { machine, arguments in
        let shifted = try shifted(machine, arguments[0], arguments[1], finite: true)
        let powers = try machine.apply(.exp, try machine.operand(shifted))
        let total = try machine.reduced(.sum, powers, axis: arguments[1], keepsAxes: Value(true))
        let logarithm = try UnaryOperation.apply(.log, try machine.operand(total))
        return try machine.apply(.subtract, try machine.operand(shifted), logarithm.operand)
      },
      .numpy("logsumexp", "a axis= b= keepdims= return_sign=", in: here) { machine, arguments in
        try machine.refuse(arguments[4], "the argument 'return_sign' of logsumexp")
        return try logSum(machine, arguments)
      },
    ]
  }

  /// The numbers less the largest of each group; one that is infinite counts as 0 where `finite` is wanted.
  private static func shifted(
    _ machine: Machine, _ value: Value, _ axis: Value, finite: Bool
  ) throws -> Value {
    var largest = try machine.reduced(.max, value, axis: axis, keepsAxes: Value(true))
    if finite, try machine.array(from: largest).type.isFloating {
      let isFinite = try UnaryOperation.apply(.isfinite, try machine.operand(largest))
      largest = machine.made(
        NumPyArithmetic.plain(
          try NDArray.where(
            try machine.array(from: machine.made(isFinite)), try machine.operand(largest), .weakInteger(0))))
    }
    return try machine.apply(.subtract, try machine.operand(value), try machine.operand(largest))
  }

  /// ln Σ b·eᵃ as SciPy computes it: the terms of the largest `a` are set apart, so that small ones beside them count.
  private static func logSum(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    var a = try floating(machine, arguments[0])
    var b: NDArray?
    if machine.isGiven(arguments[2]) {
      let weights = try floating(machine, arguments[2])
      guard let both = try? NDArray.broadcastArrays([a, weights]) else {
        throw machine.raise(.value, "Array shapes are incompatible for broadcasting.")
      }
      a = both[0]
      b = both[1]
    }
    a = a.atLeast(rank: 1)
    b = b?.atLeast(rank: 1)
    let axes = try machine.axes(arguments[1]) ?? Array(0..<a.rank)
    machine.spend(a.count << 4)
    func array(_ value: ArrayValue) -> NDArray {
      switch value {
      case .array(let array): array
      case .scalar(let scalar): NDArray(scalar)
      }
    }
    func sum(_ terms: NDArray) throws -> NDArray {
      array(try Reduction.reduce(.sum, terms, axis: axes, keepDimensions: true))
    }
    func weighted(_ terms: NDArray) throws -> NDArray {
      guard let b else { return terms }
      return array(try BinaryOperation.apply(.multiply, .array(b), .array(terms)))
    }
    func unary(_ operation: UnaryOperation, _ x: NDArray) throws -> NDArray {
      array(try UnaryOperation.apply(operation, .array(x)))
    }
    func binary(_ operation: BinaryOperation, _ x: NDArray, _ y: Operand) throws -> NDArray {
      array(try BinaryOperation.apply(operation, .array(x), y))
    }
    guard a.count > 0 else {
      let shape = try sum(a).shape
      return try squeezed(machine, try NDArray.full(shape, .float64(-.infinity), a.type), axes, arguments[3])
    }
    if let b {
      let isZero = try binary(.equal, b, .weakInteger(0))
      a = try NDArray.where(isZero, .weakFloat(-.infinity), .array(a))
    }
    let plain = try unary(.log, try sum(try weighted(try unary(.exp, a))))
    let largest = array(try Reduction.reduce(.max, a, axis: axes, keepDimensions: true))
    let isLargest = try binary(.equal, a, .array(largest))
    let others = try NDArray.where(isLargest, .weakFloat(-.infinity), .array(a))
    let share = try sum(try weighted(try isLargest.asType(a.type)))
    let rest = try sum(try weighted(try unary(.exp, try binary(.subtract, others, .array(largest)))))
    let ratio = try binary(.divide, rest, .array(share))
    var part = try NDArray.where(try binary(.equal, rest, .weakInteger(0)), .array(rest), .array(ratio))
    let sign = try binary(
      .multiply, try unary(.sign, try binary(.add, part, .weakInteger(1))), .array(try unary(.sign, share)))
    let turned = try binary(.subtract, try unary(.negative, part), .weakInteger(2))
    part = try NDArray.where(try binary(.less, part, .weakInteger(-1)), .array(turned), .array(part))
    let logarithms = try binary(
      .add, try unary(.log1p, part), .array(try unary(.log, try unary(.absolute, share))))
    var result = try binary(.add, logarithms, .array(largest))
    result = try NDArray.where(
      try binary(.less, sign, .weakInteger(0)), .weakFloat(.nan), .array(result))
    result = try NDArray.where(try unary(.isfinite, result), .array(result), .array(plain))
    return try squeezed(machine, result, axes, arguments[3])
  }

  private static func floating(_ machine: Machine, _ value: Value) throws -> NDArray {
    let array = try machine.array(from: value)
    return array.type.isFloating ? array : try array.asType(.float64)
  }

  private static func squeezed(
    _ machine: Machine, _ array: NDArray, _ axes: [Int], _ keepsAxes: Value
  ) throws -> Value {
    guard !(try machine.flag(keepsAxes)) else { return machine.made(array) }
    return machine.made(NumPyArithmetic.plain(try array.squeezed(axes)))
  }
}
