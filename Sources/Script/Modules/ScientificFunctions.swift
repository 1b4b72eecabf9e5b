import Arrays

/// `scipy.special`.
enum ScientificFunctions {
  private static let here = "scipy.special"

  static var definitions: [NativeDefinition] {
    [
      UniversalFunction.unary("expit", .expit, in: here), UniversalFunction.unary("erf", .erf, in: here),
      UniversalFunction.unary("log1p", .log1p, in: here), UniversalFunction.unary("expm1", .expm1, in: here),
      UniversalFunction.unary("exp2", .exp2, in: here),
      .numpy("logit", "x", in: here) { machine, arguments in
        let x = try machine.operand(arguments[0])
        let rest = try machine.apply(.subtract, .weakFloat(1), x)
        let odds = try machine.apply(.divide, x, try machine.operand(rest))
        return try machine.apply(.log, try machine.operand(odds))
      },
      .numpy("erfc", "x", in: here) { machine, arguments in
        let value = try machine.apply(.erf, try machine.operand(arguments[0]))
        return try machine.apply(.subtract, .weakFloat(1), try machine.operand(value))
      },
      .numpy("softmax", "x axis=", in: here) { machine, arguments in
        let shifted = try shifted(machine, arguments[0], arguments[1]).difference
        let powers = try machine.apply(.exp, try machine.operand(shifted))
        let total = try machine.reduced(.sum, powers, axis: arguments[1], keepsAxes: Value(true))
        return try machine.apply(.divide, try machine.operand(powers), try machine.operand(total))
      },
      .numpy("log_softmax", "x axis=", in: here) { machine, arguments in
        let shifted = try shifted(machine, arguments[0], arguments[1]).difference
        let powers = try machine.apply(.exp, try machine.operand(shifted))
        let total = try machine.reduced(.sum, powers, axis: arguments[1], keepsAxes: Value(true))
        let logarithm = try machine.apply(.log, try machine.operand(total))
        return try machine.apply(.subtract, try machine.operand(shifted), try machine.operand(logarithm))
      },
      .numpy("logsumexp", "a axis= b= keepdims= return_sign=", in: here) { machine, arguments in
        try machine.refuse(arguments[4], "the argument 'return_sign' of logsumexp")
        let (difference, _) = try shifted(machine, arguments[0], arguments[1])
        var powers = try machine.apply(.exp, try machine.operand(difference))
        if machine.isGiven(arguments[2]) {
          powers = try machine.apply(
            .multiply, try machine.operand(powers), try machine.operand(arguments[2]))
        }
        let total = try machine.reduced(.sum, powers, axis: arguments[1], keepsAxes: arguments[3])
        let largest = try machine.reduced(.max, arguments[0], axis: arguments[1], keepsAxes: arguments[3])
        let logarithm = try machine.apply(.log, try machine.operand(total))
        return try machine.apply(.add, try machine.operand(logarithm), try machine.operand(largest))
      },
      .numpy("xlogy", "x y", in: here) { machine, arguments in
        let (x, y) = (try machine.array(from: arguments[0]), try machine.array(from: arguments[1]))
        let logarithm = try machine.apply(.log, .array(y))
        let product = try machine.array(
          from: try machine.apply(.multiply, .array(x), try machine.operand(logarithm)))
        let isZero = try machine.array(from: try machine.apply(.equal, .array(x), .weakInteger(0)))
        return machine.made(
          NumPyArithmetic.plain(try NDArray.where(isZero, .weakFloat(0), .array(product))))
      },
    ]
      + ["gamma", "gammaln", "beta", "comb", "binom", "factorial", "digamma", "zeta", "jv", "erfinv"].map {
        name in
        .numpy(name, nil, in: here) { machine, _ in throw machine.unsupported("scipy.special.\(name)") }
      }
  }

  /// The numbers less the largest of each group, so that no power overflows.
  private static func shifted(
    _ machine: Machine, _ value: Value, _ axis: Value
  ) throws -> (difference: Value, largest: Value) {
    let largest = try machine.reduced(.max, value, axis: axis, keepsAxes: Value(true))
    return (
      try machine.apply(.subtract, try machine.operand(value), try machine.operand(largest)), largest
    )
  }
}
