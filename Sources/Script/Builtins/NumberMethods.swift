import Syntax

/// Methods and attributes of Python's own numbers.
enum NumberMethods {
  static var definitions: [NativeDefinition] { integers + floats }

  private static var integers: [NativeDefinition] {
    [ValueKind.integer, .boolean].flatMap { kind in
      [
        NativeDefinition(.method(kind), "bit_length", "self /") { machine, arguments throws(Raised) in
          Value(machine.largeInteger(arguments[0]).bitLength)
        },
        NativeDefinition(.method(kind), "bit_count", "self /") { machine, arguments throws(Raised) in
          Value(machine.largeInteger(arguments[0]).magnitude.limbs.reduce(0) { $0 + $1.nonzeroBitCount })
        },
        NativeDefinition(.method(kind), "conjugate", "self /") { _, arguments throws(Raised) in
          arguments[0].kind == .boolean ? Value(arguments[0].integer) : arguments[0]
        },
        NativeDefinition(.method(kind), "as_integer_ratio", "self /") { machine, arguments throws(Raised) in
          machine.heap.tuple([
            arguments[0].kind == .boolean ? Value(arguments[0].integer) : arguments[0], Value(1),
          ])
        },
        NativeDefinition(.method(kind), "to_bytes", nil) { machine, _ throws(Raised) in
          throw machine.unsupported("the method 'to_bytes' of integers")
        },
      ]
    }
      + [ValueKind.integer, .boolean, .largeInteger].flatMap { kind in
        [
          NativeDefinition(.attribute(kind), "real", nil) { _, arguments throws(Raised) in
            arguments[0].kind == .boolean ? Value(arguments[0].integer) : arguments[0]
          },
          NativeDefinition(.attribute(kind), "imag", nil) { _, _ throws(Raised) in Value(0) },
          NativeDefinition(.attribute(kind), "numerator", nil) { _, arguments throws(Raised) in
            arguments[0].kind == .boolean ? Value(arguments[0].integer) : arguments[0]
          },
          NativeDefinition(.attribute(kind), "denominator", nil) { _, _ throws(Raised) in Value(1) },
        ]
      }
  }

  private static var floats: [NativeDefinition] {
    [
      NativeDefinition(.method(.float), "is_integer", "self /") { _, arguments throws(Raised) in
        let x = arguments[0].float
        return Value(x.isFinite && x.rounded(.down) == x)
      },
      NativeDefinition(.method(.float), "conjugate", "self /") { _, arguments throws(Raised) in arguments[0]
      },
      NativeDefinition(.method(.float), "as_integer_ratio", "self /") { machine, arguments throws(Raised) in
        try machine.integerRatio(arguments[0].float)
      },
      NativeDefinition(.method(.float), "hex", nil) { machine, _ throws(Raised) in
        throw machine.unsupported("the method 'hex' of floats")
      },
      NativeDefinition(.attribute(.float), "real", nil) { _, arguments throws(Raised) in arguments[0] },
      NativeDefinition(.attribute(.float), "imag", nil) { _, _ throws(Raised) in Value(0.0) },
    ]
  }
}
