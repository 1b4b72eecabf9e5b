import Arrays

/// `scipy.special`.
enum ScientificFunctions {
  static let here = "scipy.special"

  static var definitions: [NativeDefinition] { elementary + derived + logits + refused }

  private static var elementary: [NativeDefinition] {
    let operations: [(String, UnaryOperation)] = [
      ("expit", .expit), ("erf", .erf), ("log1p", .log1p), ("expm1", .expm1), ("exp2", .exp2),
    ]
    return operations.map { name, operation in
      universal(name) { _, x in try UnaryOperation.apply(operation, x) }
    }
  }

  private static var derived: [NativeDefinition] {
    [
      universal("logit") { _, x in
        let rest = try BinaryOperation.apply(.subtract, .weakFloat(1), x)
        let odds = try BinaryOperation.apply(.divide, x, rest.operand)
        return try UnaryOperation.apply(.log, odds.operand)
      },
      universal("erfc") { machine, x in
        let numbers = try machine.array(from: machine.made(try UnaryOperation.apply(.positive, x)))
        let result = try numbers.asType(.float64).copied()
        let elements = result.base(Double.self)
        for place in 0..<result.count { elements[place] = MathModule.complementaryError(elements[place]) }
        return NumPyArithmetic.plain(try result.asType(numbers.type))
      },
      .numpy("xlogy", nil, in: here) { machine, arguments in
        let call = try machine.universalCall("xlogy", arguments, inputs: 2)
        let (x, y) = (
          try number(machine, call.first, "xlogy", call), try number(machine, call.second, "xlogy", call)
        )
        let logarithm = try UnaryOperation.apply(.log, y)
        let product = try BinaryOperation.apply(.multiply, x, logarithm.operand)
        // 0 times anything is 0 but where y is no number.
        let isZero = try BinaryOperation.apply(.equal, x, .weakInteger(0))
        let isMissing = try UnaryOperation.apply(.isnan, y)
        let isNumber = try UnaryOperation.apply(.logicalNot, isMissing.operand)
        let mask = try BinaryOperation.apply(.logicalAnd, isZero.operand, isNumber.operand)
        let condition = try machine.array(from: machine.made(mask))
        return try machine.finished(
          NumPyArithmetic.plain(try NDArray.where(condition, .weakFloat(0), product.operand)), "xlogy", call,
          inputs: 2)
      },
    ]
  }

  /// A universal function of one argument that reports no floating-point errors.
  private static func universal(
    _ name: String, _ compute: @escaping @Sendable (Machine, Operand) throws -> ArrayValue
  ) -> NativeDefinition {
    .numpy(name, nil, in: here) { machine, arguments in
      let call = try machine.universalCall(name, arguments, inputs: 1)
      let operand = try number(machine, call.first, name, call)
      let result = try compute(machine, operand)
      if case .array(let array) = result { machine.spend(array.count << 2) }
      return try machine.finished(result, name, call, inputs: 1)
    }
  }

  /// An operand as floating-point numbers.
  private static func number(
    _ machine: Machine, _ value: Value, _ name: String, _ call: UniversalCall
  ) throws -> Operand {
    guard machine.foreign(value) == nil else { throw machine.unsupportedTypes(name) }
    return try NumPyArithmetic.floating(
      machine, try machine.converted(try machine.operand(value), call.type))
  }

  /// What SciPy has and the dialect has not.
  private static var refused: [NativeDefinition] {
    ["gamma", "gammaln", "beta", "comb", "binom", "factorial", "digamma", "zeta", "jv", "erfinv"].map {
      name in
      .numpy(name, nil, in: here) { machine, _ in throw machine.unsupported("scipy.special.\(name)") }
    }
  }
}
