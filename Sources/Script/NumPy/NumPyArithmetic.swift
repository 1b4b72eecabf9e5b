import Arrays

/// Functions of `numpy` on each element that are no kernels of their own.
enum NumPyArithmetic {
  static var definitions: [NativeDefinition] { powers + integers + pairs + parts + rounding + closeness }

  private static var powers: [NativeDefinition] {
    [
      .numpy("float_power", nil) { machine, arguments in
        let call = try machine.universalCall("float_power", arguments, inputs: 2)
        try machine.checkNumbers("float_power", call)
        let left = try machine.array(from: call.first, .float64)
        let right = try machine.array(from: call.second, .float64)
        return try machine.finished(
          try machine.result(try machine.apply(.power, operand(left), operand(right))), "float_power", call,
          inputs: 2)
      },
      .numpy("fabs", nil) { machine, arguments in
        let call = try machine.universalCall("fabs", arguments, inputs: 1)
        let operand = try machine.universalOperand(call.first, "fabs", 1)
        return try machine.finished(
          try machine.result(try machine.apply(.absolute, try floating(machine, operand))), "fabs", call,
          inputs: 1)
      },
      .numpy("heaviside", nil) { machine, arguments in
        let call = try machine.universalCall("heaviside", arguments, inputs: 2)
        try machine.checkNumbers("heaviside", call)
        try machine.checkShapes(call)
        let (x, y) = (try machine.array(from: call.first), try machine.array(from: call.second))
        let zero = try machine.array(from: try machine.apply(.equal, .array(x), .weakInteger(0)))
        let positive = try machine.array(from: try machine.apply(.greater, .array(x), .weakInteger(0)))
        let step = try NDArray.where(positive, .weakFloat(1), .weakFloat(0))
        let missing = try NDArray.where(try mask(.isnan, x), .array(try x.asType(.float64)), .array(step))
        return try machine.finished(
          plain(try NDArray.where(zero, .array(try y.asType(.float64)), .array(missing))), "heaviside", call,
          inputs: 2)
      },
      .numpy("sinc", "x") { machine, arguments in
        _ = try machine.foreignResult(.multiply, Value(Double.pi), arguments[0])
        let x = try machine.array(from: arguments[0])
        let zero = try machine.array(from: try machine.apply(.equal, .array(x), .weakInteger(0)))
        let shifted = try NDArray.where(
          zero, .weakFloat(1e-20), .array(try x.asType(x.type == .float32 ? .float32 : .float64)))
        let y = try machine.apply(.multiply, .array(shifted), .weakFloat(.pi))
        let sine = try machine.apply(.sin, try machine.operand(y))
        let ratio = try machine.apply(.divide, try machine.operand(sine), try machine.operand(y))
        return machine.made(plain(try machine.array(from: ratio)))
      },
    ]
  }

  private static var integers: [NativeDefinition] {
    [("gcd", true), ("lcm", false)].map { name, isDivisor in
      .numpy(name, nil) { machine, arguments in
        let call = try machine.universalCall(name, arguments, inputs: 2)
        try machine.checkNumbers(name, call)
        let (left, right) = (try machine.array(from: call.first), try machine.array(from: call.second))
        guard left.type <= .int64, right.type <= .int64 else {
          func type(_ value: Value, _ array: NDArray) -> String {
            switch value.kind {
            case .float: "<class 'numpy.dtypes._PyFloatDType'>"
            case .integer: "<class 'numpy.dtypes._PyLongDType'>"
            default:
              array.type == .int64
                ? "<class 'numpy.dtypes.Int64DType'>" : "<class 'numpy.dtypes.Float64DType'>"
            }
          }
          throw machine.raise(
            .ufuncNoLoop,
            "ufunc '\(name)' did not contain a loop with signature matching types (\(type(call.first, left)), "
              + "\(type(call.second, right))) -> None")
        }
        try machine.checkShapes(call)
        let both = try NDArray.broadcastArrays([left.asType(.int64), right.asType(.int64)])
        let (x, y) = (try both[0].contiguous(), try both[1].contiguous())
        let result = try NDArray.allocated(.int64, x.shape)
        let (a, b, target) = (x.base(Int64.self), y.base(Int64.self), result.base(Int64.self))
        for index in 0..<x.count {
          let divisor = Self.divisor(a[index].magnitude, b[index].magnitude)
          let quotient = divisor == 0 ? 0 : a[index].magnitude / divisor
          target[index] = Int64(truncatingIfNeeded: isDivisor ? divisor : quotient &* b[index].magnitude)
        }
        return try machine.finished(plain(result), name, call, inputs: 2)
      }
    } + [
      .numpy("ldexp", nil) { machine, arguments in
        let call = try machine.universalCall("ldexp", arguments, inputs: 2)
        try machine.checkNumbers("ldexp", call)
        let right = try machine.array(from: call.second)
        guard right.type <= .int64 else { throw machine.unsupportedTypes("ldexp") }
        let scale = try machine.apply(.exp2, .array(try right.asType(.float64)))
        return try machine.finished(
          try machine.result(
            try machine.apply(.multiply, try machine.operand(call.first), try machine.operand(scale))),
          "ldexp", call, inputs: 2)
      }
    ]
  }

  private static var parts: [NativeDefinition] {
    [
      .numpy("fix", "x out=") { machine, arguments in
        let x = try machine.universalOperand(arguments[0], "trunc", 1)
        let result = try machine.result(try machine.apply(.trunc, x))
        return try machine.finished(result, "trunc", [result.shape], out: arguments[1])
      },
      .numpy("isneginf", "x out=") { machine, arguments in
        try infinite(machine, arguments, -.infinity)
      },
      .numpy("isposinf", "x out=") { machine, arguments in
        try infinite(machine, arguments, .infinity)
      },
      .numpy("real", "val") { machine, arguments in
        switch arguments[0].kind {
        case .array, .integer, .largeInteger, .float, .numpyBool, .numpyInteger, .numpyFloat32, .numpyFloat64:
          arguments[0]
        case .boolean: Value(arguments[0].truth ? 1 : 0)
        default: machine.made(try machine.array(from: arguments[0]))
        }
      },
      .numpy("isreal", "x") { machine, arguments in
        // Python's numbers are asked in Python.
        if [.integer, .boolean, .largeInteger, .float].contains(arguments[0].kind) { return Value(true) }
        return machine.made(plain(try NDArray.ones(try machine.array(from: arguments[0]).shape, .bool)))
      },
      .numpy("iscomplexobj", "x") { _, _ in Value(false) },
      .numpy("isrealobj", "x") { _, _ in Value(true) },
    ]
  }

  /// Where an argument is an infinity of a sign.
  private static func infinite(_ machine: Machine, _ arguments: Arguments, _ infinity: Double) throws -> Value
  {
    let operand = try machine.universalOperand(arguments[0], "isinf", 1)
    let result = try BinaryOperation.apply(.equal, operand, .weakFloat(infinity))
    // NumPy joins two masks here.
    return try machine.finished(result, "logical_and", [result.shape, result.shape], out: arguments[1])
  }

  private static var rounding: [NativeDefinition] {
    ["round", "around"].map { name in
      .numpy(name, "a decimals= out=") { machine, arguments in
        let decimals = try machine.integer(arguments[1], default: 0)
        let operand = try machine.universalOperand(arguments[0], "rint", 1)
        let result = try NDArray.round(operand, decimals: decimals)
        return try machine.roundResult(result, decimals: decimals, out: arguments[2])
      }
    } + [
      .numpy("clip", "a a_min= a_max= out= * min= max=") { machine, arguments in
        if arguments[1].isUnset != arguments[2].isUnset {
          throw machine.raise(
            .type,
            "clip() missing 1 required positional argument: '\(arguments[1].isUnset ? "a_min" : "a_max")'")
        }
        guard arguments[1].isUnset || arguments[4].isUnset && arguments[5].isUnset else {
          throw machine.raise(
            .value,
            "Passing `min` or `max` keyword argument when `a_min` and `a_max` are provided is forbidden.")
        }
        let lower = arguments[1].isUnset ? arguments[4] : arguments[1]
        let upper = arguments[2].isUnset ? arguments[5] : arguments[2]
        try machine.checkClip(arguments[0], lower, upper)
        let result = try NDArray.clip(
          try machine.operand(arguments[0]), machine.isGiven(lower) ? try machine.operand(lower) : nil,
          machine.isGiven(upper) ? try machine.operand(upper) : nil)
        return try machine.clipResult(result, arguments[0], lower, upper, out: arguments[3])
      },
      .numpy("nan_to_num", "x copy= nan= posinf= neginf=") { machine, arguments in
        let result = try NDArray.nanToNum(
          try machine.operand(arguments[0]), nan: try machine.optionalNumber(arguments[2]) ?? 0,
          positiveInfinity: try machine.optionalNumber(arguments[3]),
          negativeInfinity: try machine.optionalNumber(arguments[4]))
        let isCopy = try machine.flag(arguments[1], default: true)
        guard !isCopy, arguments[0].kind == .array else { return machine.made(result) }
        return try machine.finished(result, out: arguments[0])
      },
    ]
  }

  private static var closeness: [NativeDefinition] {
    [
      .numpy("isclose", "a b rtol= atol= equal_nan=") { machine, arguments in
        if machine.foreign(arguments[0]) != nil, machine.foreign(arguments[1]) == nil {
          // The other operand is made floating first.
          throw try machine.refuseTexts("subtract", arguments[0], Value(0.0))
        }
        return machine.made(
          try NDArray.isclose(
            try machine.operand(arguments[0]), try machine.operand(arguments[1]),
            relative: try machine.optionalNumber(arguments[2]) ?? 1e-5,
            absolute: try machine.optionalNumber(arguments[3]) ?? 1e-8,
            equalNaN: try machine.flag(arguments[4])))
      },
      .numpy("allclose", "a b rtol= atol= equal_nan=") { machine, arguments in
        Value(
          try NDArray.allclose(
            try machine.operand(arguments[0]), try machine.operand(arguments[1]),
            relative: try machine.optionalNumber(arguments[2]) ?? 1e-5,
            absolute: try machine.optionalNumber(arguments[3]) ?? 1e-8,
            equalNaN: try machine.flag(arguments[4])))
      },
      .numpy("array_equal", "a1 a2 equal_nan=") { machine, arguments in
        guard isUniform(machine, arguments[0]), isUniform(machine, arguments[1]) else { return Value(false) }
        return Value(
          try NDArray.arrayEqual(
            try machine.operand(arguments[0]), try machine.operand(arguments[1]),
            equalNaN: try machine.flag(arguments[2])))
      },
      .numpy("array_equiv", "a1 a2") { machine, arguments in
        guard isUniform(machine, arguments[0]), isUniform(machine, arguments[1]) else { return Value(false) }
        let parts = [try machine.array(from: arguments[0]), try machine.array(from: arguments[1])]
        guard let both = try? NDArray.broadcastArrays(parts) else { return Value(false) }
        return Value(try NDArray.arrayEqual(.array(both[0]), .array(both[1])))
      },
    ]
  }

  /// Whether nested lists of numbers have one shape, so that an array can be made of them.
  private static func isUniform(_ machine: Machine, _ value: Value) -> Bool {
    guard value.kind == .list || value.kind == .tuple, machine.foreign(value) == nil else { return true }
    let pending = machine.pending
    defer { machine.pending = pending }
    return (try? machine.array(from: value)) != nil
  }

  /// An array as a result: a scalar if it has no axes.
  static func plain(_ array: NDArray) -> ArrayValue {
    guard array.rank == 0, let scalar = try? array.item() else { return .array(array) }
    return .scalar(scalar)
  }

  private static func operand(_ array: NDArray) -> Operand { plain(array).operand }

  private static func mask(_ operation: UnaryOperation, _ array: NDArray) throws -> NDArray {
    switch try UnaryOperation.apply(operation, .array(array)) {
    case .array(let result): return result
    case .scalar(let scalar): return NDArray(scalar)
    }
  }

  /// Integers as float64.
  static func floating(_ machine: Machine, _ operand: Operand) throws -> Operand {
    switch operand {
    case .array(let array): array.type.isFloating ? operand : .array(try array.asType(.float64))
    case .scalar(let scalar): scalar.type.isFloating ? operand : .scalar(scalar.cast(to: .float64))
    case .weakInteger(let number): .scalar(.float64(Double(number)))
    case .weakFloat(let number): .scalar(.float64(number))
    }
  }

  /// Euclid's algorithm.
  private static func divisor(_ x: UInt64, _ y: UInt64) -> UInt64 {
    var (x, y) = (x, y)
    while y != 0 { (x, y) = (y, x % y) }
    return x
  }
}
