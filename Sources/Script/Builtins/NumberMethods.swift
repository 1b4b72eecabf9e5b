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
          throw machine.unsupported("int.to_bytes")
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
      NativeDefinition(.method(.float), "conjugate", "self /") { _, arguments throws(Raised) in arguments[0] },
      NativeDefinition(.method(.float), "as_integer_ratio", "self /") { machine, arguments throws(Raised) in
        let x = arguments[0].float
        guard x.isFinite else {
          if x.isNaN { throw machine.raise(.value, "cannot convert NaN to integer ratio") }
          throw machine.raise(.overflow, "cannot convert Infinity to integer ratio")
        }
        // Doubled until it is whole: the power of two is the denominator.
        var (numerator, shift) = (x, 0)
        while numerator.rounded(.down) != numerator {
          numerator *= 2
          shift += 1
        }
        let whole = numerator
        return machine.heap.tuple([
          machine.heap.value(
            try machine.texts { () throws(TextError) in try LargeInteger(truncating: whole) }),
          try machine.binary(BinaryOperator.shiftLeft.number, Value(1), Value(shift)),
        ])
      },
      NativeDefinition(.method(.float), "hex", nil) { machine, _ throws(Raised) in
        throw machine.unsupported("float.hex")
      },
      NativeDefinition(.attribute(.float), "real", nil) { _, arguments throws(Raised) in arguments[0] },
      NativeDefinition(.attribute(.float), "imag", nil) { _, _ throws(Raised) in Value(0.0) },
    ]
  }
}
