import Arrays

/// The universal functions: what is applied to each element, with `reduce`, `outer` and the like.
enum UniversalFunction {
  case unary(UnaryOperation)
  case binary(BinaryOperation)

  /// NumPy's names; some operations have two.
  static let unaryNames: [(String, UnaryOperation)] =
    [
      ("abs", .absolute), ("conjugate", .positive), ("bitwise_not", .invert), ("bitwise_invert", .invert),
      ("rad2deg", .degrees), ("deg2rad", .radians), ("acos", .arccos), ("asin", .arcsin), ("atan", .arctan),
      ("acosh", .arccosh), ("asinh", .arcsinh), ("atanh", .arctanh),
    ] + UnaryOperation.allCases.filter { $0 != .expit && $0 != .erf }.map { ($0.name, $0) }

  static let binaryNames: [(String, BinaryOperation)] =
    [
      ("true_divide", .divide), ("mod", .remainder), ("pow", .power), ("atan2", .arctan2),
      ("bitwise_left_shift", .leftShift), ("bitwise_right_shift", .rightShift),
    ] + BinaryOperation.allCases.map { ($0.name, $0) }

  /// The name that NumPy shows it with.
  var name: String {
    switch self {
    case .unary(let operation): operation.name
    case .binary(let operation): operation.name
    }
  }

  /// The operation of a name; nil for other functions.
  init?(named name: String) {
    if let found = Self.binaryNames.first(where: { $0.0 == name }) {
      self = .binary(found.1)
    } else if let found = Self.unaryNames.first(where: { $0.0 == name }) {
      self = .unary(found.1)
    } else {
      return nil
    }
  }

  static var definitions: [NativeDefinition] {
    unaryNames.map { unary($0.0, $0.1) } + binaryNames.map { binary($0.0, $0.1) }
  }

  static func unary(_ name: String, _ operation: UnaryOperation, in module: String = "numpy")
    -> NativeDefinition
  {
    let alias = name
    // These are functions of their own.
    let name = ["deg2rad", "rad2deg", "conjugate"].contains(name) ? name : operation.name
    return NativeDefinition(.module(module), alias, nil) { machine, arguments throws(Raised) in
      if arguments.count == 1, arguments.keywords.isEmpty {
        if let result = machine.plainArray(operation, arguments[0]) { return result }
        return try machine.evaluate(
          operation, try counted(machine, try machine.universalOperand(arguments[0], name, 1), name))
      }
      let call = try machine.universalCall(name, arguments, inputs: 1)
      let given = try machine.converted(try machine.universalOperand(call.first, name, 1), call.type)
      let operand = try counted(machine, given, name)
      guard machine.isGiven(call.out) else {
        return try machine.masked(try machine.evaluate(operation, operand), call)
      }
      if call.condition.isUnset {
        let target = machine.heap.arrays[call.out.place].array
        let kept = try machine.kept(operand, from: target, operation.canFail)
        try machine.arrays { () throws(ArrayError) in
          try UnaryOperation.apply(operation, operand, into: target)
        }
        machine.spend(target.count << 2)
        try machine.examine(operation, kept, into: target)
        return call.out
      }
      return try machine.masked(try machine.evaluate(operation, operand), call)
    }
  }

  /// Truth values as integers, for the function that takes them so.
  private static func counted(
    _ machine: Machine, _ operand: Operand, _ name: String
  ) throws(Raised) -> Operand {
    guard name == "conjugate" else { return operand }
    switch operand {
    case .array(let array) where array.type == .bool:
      return .array(try machine.arrays { () throws(ArrayError) in try array.asType(.int64) })
    case .scalar(.bool(let truth)): return .scalar(.int64(truth ? 1 : 0))
    default: return operand
    }
  }

  static func binary(_ name: String, _ operation: BinaryOperation) -> NativeDefinition {
    let alias = name
    let name = operation.name
    return NativeDefinition(.module("numpy"), alias, nil) { machine, arguments throws(Raised) in
      if arguments.count == 2, arguments.keywords.isEmpty {
        if arguments[0].kind == .array || arguments[1].kind == .array,
          let a = machine.plainOperand(arguments[0]), let b = machine.plainOperand(arguments[1]),
          let result = machine.plainArray(operation, a, b)
        {
          machine.spend(result.count)
          return machine.heap.value(result)
        }
        if let result = try machine.foreignResult(operation, arguments[0], arguments[1]) { return result }
        let left = try machine.universalOperand(arguments[0], name, 2)
        let right = try machine.universalOperand(arguments[1], name, 2)
        return try machine.evaluate(operation, left, right)
      }
      let call = try machine.universalCall(name, arguments, inputs: 2)
      if let result = try machine.foreignResult(operation, call.first, call.second) { return result }
      let left = try machine.converted(try machine.universalOperand(call.first, name, 2), call.type)
      let right = try machine.converted(try machine.universalOperand(call.second, name, 2), call.type)
      guard machine.isGiven(call.out), call.condition.isUnset else {
        return try machine.masked(try machine.evaluate(operation, left, right), call)
      }
      let target = machine.heap.arrays[call.out.place].array
      let keptLeft = try machine.kept(left, from: target, operation.canFail)
      let keptRight = try machine.kept(right, from: target, operation.canFail)
      try machine.arrays { () throws(ArrayError) in
        try BinaryOperation.apply(operation, left, right, into: target)
      }
      machine.spend(target.count)
      try machine.examine(operation, keptLeft, keptRight, into: target)
      return call.out
    }
  }
}
