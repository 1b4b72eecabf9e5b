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
      NativeDefinition(.method(.float), "hex", "self /") { machine, arguments throws(Raised) in
        machine.heap.string(Text(hexadecimal(arguments[0].float)))
      },
      NativeDefinition(.attribute(.float), "real", nil) { _, arguments throws(Raised) in arguments[0] },
      NativeDefinition(.attribute(.float), "imag", nil) { _, _ throws(Raised) in Value(0.0) },
    ]
  }

  /// A float as its digits to base 16 and a power of two.
  private static func hexadecimal(_ x: Double) -> String {
    guard x.isFinite else { return x.isNaN ? "nan" : x > 0 ? "inf" : "-inf" }
    let sign = x.sign == .minus ? "-" : ""
    guard x != 0 else { return sign + "0x0.0p+0" }
    let digits = String(x.significandBitPattern, radix: 16)
    let exponent = x.isSubnormal ? -1022 : Int(x.exponent)
    return sign + (x.isSubnormal ? "0x0." : "0x1.") + String(repeating: "0", count: 13 - digits.count)
      + digits
      + "p" + (exponent < 0 ? "-" : "+") + String(exponent.magnitude)
  }
}
