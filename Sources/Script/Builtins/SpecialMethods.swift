import Syntax

/// The methods behind operators and functions, of built-in types: `'a'.__len__()`, `(1).__add__(2)`.
enum SpecialMethods {
  static var definitions: [NativeDefinition] { operators + comparisons + containers + texts }

  private static let numbers: [ValueKind] = [.integer, .boolean, .float]
  private static let collections: [ValueKind] = [.string, .list, .tuple, .dictionary, .set, .range]

  private static var operators: [NativeDefinition] {
    let operations: [(BinaryOperator, [ValueKind])] = [
      (.add, numbers + [.string, .list, .tuple]), (.subtract, numbers + [.set]),
      (.multiply, numbers + [.string, .list, .tuple]), (.divide, numbers), (.floorDivide, numbers),
      (.remainder, numbers + [.string]), (.power, numbers), (.and, [.integer, .boolean, .set]),
      (.or, [.integer, .boolean, .set, .dictionary]), (.exclusiveOr, [.integer, .boolean, .set]),
      (.shiftLeft, [.integer]), (.shiftRight, [.integer]),
    ]
    return operations.flatMap { operation, kinds in
      kinds.flatMap { kind in
        [
          NativeDefinition(.method(kind), operation.methodName, "self value /") {
            machine, arguments throws(Raised) in
            try machine.binary(operation.number, arguments[0], arguments[1])
          },
          NativeDefinition(.method(kind), "__r" + operation.methodName.dropFirst(2), "self value /") {
            machine, arguments throws(Raised) in
            try machine.binary(operation.number, arguments[1], arguments[0])
          },
        ]
      }
    }
      + numbers.flatMap { kind in
        [
          NativeDefinition(.method(kind), "__neg__", "self /") { machine, arguments throws(Raised) in
            try machine.binary(BinaryOperator.subtract.number, Value(0), arguments[0])
          },
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
        ]
      }
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
          try machine.compare(operation.number, arguments[0], arguments[1])
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
          Value(Int(truncatingIfNeeded: try machine.hash(of: arguments[0]) >> 2))
        },
      ]
    }
  }
}
