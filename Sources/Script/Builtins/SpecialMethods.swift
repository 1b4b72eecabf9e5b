import Syntax

/// The methods behind operators and functions, of built-in types: `'a'.__len__()`, `(1).__add__(2)`.
enum SpecialMethods {
  static var definitions: [NativeDefinition] { operators + comparisons + containers + texts }

  private static let numbers: [ValueKind] = [.integer, .boolean, .float]
  private static let collections: [ValueKind] = [.string, .list, .tuple, .dictionary, .set, .range]

  private static var operators: [NativeDefinition] {
    let sequences: [ValueKind] = [.string, .list, .tuple]
    let integers: [ValueKind] = [.integer, .boolean]
    let operations: [(BinaryOperator, [ValueKind], reflected: [ValueKind])] = [
      (.add, numbers + sequences, numbers), (.subtract, numbers + [.set], numbers + [.set]),
      (.multiply, numbers + sequences, numbers + sequences), (.divide, numbers, numbers),
      (.floorDivide, numbers, numbers), (.remainder, numbers + [.string], numbers + [.string]),
      (.power, numbers, numbers), (.and, integers + [.set], integers + [.set]),
      (.or, integers + [.set, .dictionary], integers + [.set, .dictionary]),
      (.exclusiveOr, integers + [.set], integers + [.set]), (.shiftLeft, integers, integers),
      (.shiftRight, integers, integers),
    ]
    return operations.flatMap { operation, kinds, reflected in
      kinds.map { kind in
        NativeDefinition(.method(kind), operation.methodName, "self value /") {
          machine, arguments throws(Raised) in
          let other = machine.plain(arguments[1])
          guard machine.isOperand(other, of: arguments[0]) else { return Value(.notImplemented) }
          return try machine.binary(operation.number, arguments[0], other)
        }
      }
        + reflected.map { kind in
          NativeDefinition(.method(kind), "__r" + operation.methodName.dropFirst(2), "self value /") {
            machine, arguments throws(Raised) in
            let other = machine.plain(arguments[1])
            guard machine.isOperand(other, of: arguments[0]) else { return Value(.notImplemented) }
            return try machine.binary(operation.number, other, arguments[0])
          }
        }
    } + numbers.flatMap(conversions)
  }

  /// Methods of a kind of numbers that take no other number.
  private static func conversions(_ kind: ValueKind) -> [NativeDefinition] {
    let signs: [(String, UnaryOperator)] = [("__neg__", .minus), ("__pos__", .plus), ("__invert__", .invert)]
    let roundings: [(String, FloatingPointRoundingRule)] = [
      ("__floor__", .down), ("__ceil__", .up), ("__trunc__", .towardZero),
    ]
    return signs.dropLast(kind == .float ? 1 : 0).map { name, operation in
      NativeDefinition(.method(kind), name, "self /") { machine, arguments throws(Raised) in
        try machine.unary(operation.number, arguments[0])
      }
    }
      + roundings.map { name, rule in
        NativeDefinition(.method(kind), name, "self /") { machine, arguments throws(Raised) in
          guard arguments[0].kind == .float else {
            return try machine.makeInteger(arguments[0], base: .unset)
          }
          return try machine.makeInteger(Value(arguments[0].float.rounded(rule)), base: .unset)
        }
      }
      + [
        NativeDefinition(.method(kind), "__abs__", "self /") { machine, arguments throws(Raised) in
          try machine.absolute(arguments[0])
        },
        NativeDefinition(.method(kind), "__int__", "self /") { machine, arguments throws(Raised) in
          try machine.makeInteger(arguments[0], base: .unset)
        },
        NativeDefinition(.method(kind), "__float__", "self /") { machine, arguments throws(Raised) in
          Value(try machine.makeFloat(arguments[0]))
        },
        NativeDefinition(.method(kind), "__bool__", "self /") { machine, arguments throws(Raised) in
          Value(try machine.truth(of: arguments[0]))
        },
        NativeDefinition(.method(kind), "__round__", "self ndigits= /") { machine, arguments throws(Raised) in
          try machine.rounded(arguments[0], arguments[1])
        },
        NativeDefinition(.method(kind), "__divmod__", "self value /") { machine, arguments throws(Raised) in
          let other = machine.plain(arguments[1])
          guard machine.isOperand(other, of: arguments[0]) else { return Value(.notImplemented) }
          return try machine.dividedWithRemainder(arguments[0], other)
        },
      ]
      + (kind == .float
        ? []
        : [
          NativeDefinition(.method(kind), "__index__", "self /") { machine, arguments throws(Raised) in
            try machine.makeInteger(arguments[0], base: .unset)
          }
        ])
  }

  private static var comparisons: [NativeDefinition] {
    let operations: [(ComparisonOperator, String)] = [
      (.equal, "__eq__"), (.notEqual, "__ne__"), (.less, "__lt__"), (.lessOrEqual, "__le__"),
      (.greater, "__gt__"),
      (.greaterOrEqual, "__ge__"),
    ]
    return operations.flatMap { operation, name in
      (numbers + collections).map { kind in
        NativeDefinition(.method(kind), name, "self value /") { machine, arguments throws(Raised) in
          let other = machine.plain(arguments[1])
          let isEquality = operation == .equal || operation == .notEqual
          let hasOrder = kind != .dictionary && kind != .range
          guard machine.isComparable(other, with: arguments[0]), isEquality || hasOrder else {
            return Value(.notImplemented)
          }
          return try machine.compare(operation.number, arguments[0], other)
        }
      }
    }
  }

  private static var containers: [NativeDefinition] {
    collections.flatMap { kind in
      [
        NativeDefinition(.method(kind), "__len__", "self /") { machine, arguments throws(Raised) in
          Value(try machine.length(of: arguments[0]))
        },
        NativeDefinition(.method(kind), "__contains__", "self key /") { machine, arguments throws(Raised) in
          Value(try machine.contains(arguments[0], arguments[1]))
        },
        NativeDefinition(.method(kind), "__iter__", "self /") { machine, arguments throws(Raised) in
          try machine.iterator(over: arguments[0])
        },
        NativeDefinition(.method(kind), "__getitem__", "self key /") { machine, arguments throws(Raised) in
          try machine.element(of: arguments[0], at: arguments[1])
        },
      ]
    }
      + [ValueKind.list, .dictionary].flatMap { kind in
        [
          NativeDefinition(.method(kind), "__setitem__", "self key value /") {
            machine, arguments throws(Raised) in
            try machine.setElement(of: arguments[0], at: arguments[1], to: arguments[2])
            return .none
          },
          NativeDefinition(.method(kind), "__delitem__", "self key /") { machine, arguments throws(Raised) in
            try machine.deleteElement(of: arguments[0], at: arguments[1])
            return .none
          },
        ]
      }
      + [ValueKind.list, .dictionary, .range].map { kind in
        NativeDefinition(.method(kind), "__reversed__", "self /") { machine, arguments throws(Raised) in
          try machine.reversed(arguments[0])
        }
      }
      + [(BinaryOperator.add, "__iadd__"), (.multiply, "__imul__")].map { operation, name in
        NativeDefinition(.method(.list), name, "self value /") { machine, arguments throws(Raised) in
          try machine.inPlace(operation.number, arguments[0], arguments[1])
        }
      }
      + [
        NativeDefinition(.method(.iterator), "__next__", "self /") { machine, arguments throws(Raised) in
          let value = try machine.next(of: arguments[0])
          guard value.isUnset else { return value }
          throw machine.raise(.stopIteration, arguments: [])
        },
        NativeDefinition(.method(.iterator), "__iter__", "self /") { _, arguments throws(Raised) in
          arguments[0]
        },
        NativeDefinition(.method(.generator), "__iter__", "self /") { _, arguments throws(Raised) in
          arguments[0]
        },
      ]
  }

  private static var texts: [NativeDefinition] {
    (numbers + collections).flatMap { kind in
      [
        NativeDefinition(.method(kind), "__repr__", "self /") { machine, arguments throws(Raised) in
          machine.heap.string(try machine.representation(of: arguments[0]))
        },
        NativeDefinition(.method(kind), "__str__", "self /") { machine, arguments throws(Raised) in
          machine.heap.string(try machine.text(of: arguments[0]))
        },
        NativeDefinition(.method(kind), "__format__", "self specification /") {
          machine, arguments throws(Raised) in
          let specification = try machine.textArgument(arguments[1], "__format__() argument")
          return machine.heap.string(try machine.format(arguments[0], specification))
        },
        NativeDefinition(.method(kind), "__hash__", "self /") { machine, arguments throws(Raised) in
          Value(try machine.hashNumber(of: arguments[0]))
        },
      ]
    }
  }
}

extension Machine {
  /// Whether a method behind an operator takes a value as the other operand; sequences refuse by themselves.
  fileprivate func isOperand(_ other: Value, of value: Value) -> Bool {
    switch value.kind {
    case .integer, .boolean, .largeInteger, .float, .set: isComparable(other, with: value)
    case .dictionary: other.kind == .dictionary
    default: true
    }
  }

  /// Whether a type compares its values with another value itself.
  fileprivate func isComparable(_ other: Value, with value: Value) -> Bool {
    switch value.kind {
    case .integer, .boolean, .largeInteger: [.integer, .boolean, .largeInteger].contains(other.kind)
    case .float: [.integer, .boolean, .largeInteger, .float, .numpyFloat64].contains(other.kind)
    default: other.kind == value.kind
    }
  }
}
