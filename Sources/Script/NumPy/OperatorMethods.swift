import Syntax

/// The methods behind operators of arrays and NumPy's scalars, which programs call by name: `x.__add__(1)`.
enum OperatorMethods {
  private static let kinds: [ValueKind] = [.array] + ArrayMethods.scalarKinds

  static var definitions: [NativeDefinition] {
    kinds.flatMap { kind in binary(kind) + comparisons(kind) + conversions(kind) } + containment
  }

  private static let names: [(String, BinaryOperator)] = [
    ("add", .add), ("sub", .subtract), ("mul", .multiply), ("truediv", .divide), ("floordiv", .floorDivide),
    ("mod", .remainder), ("pow", .power), ("and", .and), ("or", .or), ("xor", .exclusiveOr),
    ("lshift", .shiftLeft), ("rshift", .shiftRight), ("matmul", .matrixMultiply),
  ]

  private static func binary(_ kind: ValueKind) -> [NativeDefinition] {
    let isFloat = kind == .float || kind == .numpyFloat64 || kind == .numpyFloat32
    return names.flatMap { name, operation -> [NativeDefinition] in
      switch operation {
      case .matrixMultiply where kind != .array: return []
      case .and, .or, .exclusiveOr, .shiftLeft, .shiftRight: if isFloat { return [] }
      default: break
      }
      let number = operation.number
      let inPlace = NativeDefinition(.method(.array), "__i\(name)__", "self other") {
        machine, arguments throws(Raised) in try machine.inPlace(number, arguments[0], arguments[1])
      }
      return (kind == .array ? [inPlace] : []) + [
        NativeDefinition(.method(kind), "__\(name)__", "self other") { machine, arguments throws(Raised) in
          guard machine.isOperand(arguments[1], of: kind) else { return Value(.notImplemented) }
          return try machine.binary(number, arguments[0], arguments[1])
        },
        NativeDefinition(.method(kind), "__r\(name)__", "self other") { machine, arguments throws(Raised) in
          guard machine.isOperand(arguments[1], of: kind) else { return Value(.notImplemented) }
          return try machine.binary(number, arguments[1], arguments[0])
        },
      ]
    }
  }

  private static func comparisons(_ kind: ValueKind) -> [NativeDefinition] {
    let names: [(String, ComparisonOperator)] = [
      ("__eq__", .equal), ("__ne__", .notEqual), ("__lt__", .less), ("__le__", .lessOrEqual),
      ("__gt__", .greater), ("__ge__", .greaterOrEqual),
    ]
    return names.map { name, operation in
      let number = operation.number
      return NativeDefinition(.method(kind), name, "self other") { machine, arguments throws(Raised) in
        guard machine.isOperand(arguments[1], of: kind) else { return Value(.notImplemented) }
        return try machine.compare(number, arguments[0], arguments[1])
      }
    }
  }

  private static func conversions(_ kind: ValueKind) -> [NativeDefinition] {
    let minus = UnaryOperator.minus.number
    return [
      NativeDefinition(.method(kind), "__neg__", "self") { machine, arguments throws(Raised) in
        try machine.unary(minus, arguments[0])
      },
      NativeDefinition(.method(kind), "__abs__", "self") { machine, arguments throws(Raised) in
        try machine.absolute(arguments[0])
      },
      NativeDefinition(.method(kind), "__bool__", "self") { machine, arguments throws(Raised) in
        Value(try machine.truth(of: arguments[0]))
      },
      NativeDefinition(.method(kind), "__float__", "self") { machine, arguments throws(Raised) in
        Value(try machine.makeFloat(arguments[0]))
      },
      NativeDefinition(.method(kind), "__int__", "self") { machine, arguments throws(Raised) in
        try machine.makeInteger(arguments[0], base: .unset)
      },
      NativeDefinition(.method(kind), "__str__", "self") { machine, arguments throws(Raised) in
        machine.heap.string(try machine.text(of: arguments[0]))
      },
      NativeDefinition(.method(kind), "__repr__", "self") { machine, arguments throws(Raised) in
        machine.heap.string(try machine.representation(of: arguments[0]))
      },
    ]
  }

  private static var containment: [NativeDefinition] {
    [
      NativeDefinition(.method(.array), "__contains__", "self key") { machine, arguments throws(Raised) in
        Value(try machine.contains(arguments[0], arguments[1]))
      }
    ]
  }
}

extension Machine {
  /// Whether an operator's method of a kind of values takes a value as the other operand.
  fileprivate func isOperand(_ value: Value, of kind: ValueKind) -> Bool { isArrayLike(value) }
}
