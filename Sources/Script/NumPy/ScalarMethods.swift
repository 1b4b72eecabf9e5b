import Arrays

/// Methods and attributes of numbers: Python's own, and those of NumPy's scalars that arrays have not.
enum ScalarMethods {
  static var definitions: [NativeDefinition] { floats + integers + parts }

  private static var floats: [NativeDefinition] {
    [ValueKind.float, .numpyFloat64, .numpyFloat32].flatMap { kind in
      [
        NativeDefinition(.method(kind), "is_integer", "self") { _, arguments throws(Raised) in
          let number = arguments[0].double ?? 0
          return Value(number.isFinite && number == number.rounded(.towardZero))
        },
        NativeDefinition(.method(kind), "as_integer_ratio", "self") { machine, arguments throws(Raised) in
          try machine.integerRatio(arguments[0].double ?? 0)
        },
        NativeDefinition(.method(kind), "hex", "self") { machine, _ throws(Raised) in
          throw machine.unsupported("the method 'hex' of floats")
        },
      ]
    }
  }

  private static var integers: [NativeDefinition] {
    [ValueKind.integer, .boolean].flatMap { kind in
      [
        NativeDefinition(.method(kind), "bit_length", "self") { machine, arguments throws(Raised) in
          Value(machine.largeInteger(arguments[0]).bitLength)
        },
        NativeDefinition(.method(kind), "as_integer_ratio", "self") { machine, arguments throws(Raised) in
          machine.heap.tuple([machine.pythonInteger(arguments[0]), Value(1)])
        },
        NativeDefinition(.method(kind), "to_bytes", nil) { machine, _ throws(Raised) in
          throw machine.unsupported("the method 'to_bytes' of integers")
        },
      ]
    }
      + [ValueKind.integer, .boolean, .numpyInteger].map { kind in
        NativeDefinition(.method(kind), "bit_count", "self") { machine, arguments throws(Raised) in
          let limbs = machine.largeInteger(arguments[0]).magnitude.limbs
          return Value(limbs.reduce(0) { $0 + $1.nonzeroBitCount })
        }
      }
      + [
        NativeDefinition(.method(.numpyInteger), "is_integer", "self") { _, _ throws(Raised) in Value(true) }
      ]
  }

  /// The parts of complex and rational numbers that every number has.
  private static var parts: [NativeDefinition] {
    [ValueKind.float, .integer, .boolean].map { kind in
      NativeDefinition(.method(kind), "conjugate", "self") { machine, arguments throws(Raised) in
        machine.pythonInteger(arguments[0])
      }
    }
      + [ValueKind.float, .integer, .boolean, .largeInteger].flatMap { kind in
        [
          NativeDefinition(.attribute(kind), "real", nil) { machine, arguments throws(Raised) in
            machine.pythonInteger(arguments[0])
          },
          NativeDefinition(.attribute(kind), "imag", nil) { _, _ throws(Raised) in
            kind == .float ? Value(0.0) : Value(0)
          },
        ]
      }
      + [ValueKind.integer, .boolean, .largeInteger, .numpyInteger].flatMap { kind in
        [
          NativeDefinition(.attribute(kind), "numerator", nil) { machine, arguments throws(Raised) in
            machine.pythonInteger(arguments[0])
          },
          NativeDefinition(.attribute(kind), "denominator", nil) { _, _ throws(Raised) in Value(1) },
        ]
      }
  }
}

extension Machine {
  /// A truth value as the integer it is; other numbers as they are.
  func pythonInteger(_ value: Value) -> Value { value.kind == .boolean ? Value(value.integer) : value }

  /// A float as numerator and denominator in lowest terms.
  func integerRatio(_ number: Double) throws(Raised) -> Value {
    if number.isNaN { throw raise(.value, "cannot convert NaN to integer ratio") }
    guard number.isFinite else { throw raise(.overflow, "cannot convert Infinity to integer ratio") }
    guard number != 0 else { return heap.tuple([Value(0), Value(1)]) }
    // number = mantissa · 2^power with an odd mantissa.
    var mantissa = Int(Double(sign: .plus, exponent: 52, significand: number.significand))
    var power = Int(number.exponent) - 52
    let zeros = mantissa.trailingZeroBitCount
    mantissa >>= zeros
    power += zeros
    let signed = LargeInteger(number < 0 ? 0 - mantissa : mantissa)
    let (up, down) = (max(0, power), max(0, 0 - power))
    return try texts { () throws(TextError) in
      heap.tuple([
        heap.value(try signed.shifted(left: up)), heap.value(try LargeInteger(1).shifted(left: down)),
      ])
    }
  }
}
