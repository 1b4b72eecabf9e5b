import Arrays

/// Methods and attributes of NumPy's scalars that arrays have not.
enum ScalarMethods {
  static var definitions: [NativeDefinition] { floats + integers }

  private static var floats: [NativeDefinition] {
    [ValueKind.numpyFloat64, .numpyFloat32].flatMap { kind in
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
    [
      NativeDefinition(.method(.numpyInteger), "bit_count", "self") { machine, arguments throws(Raised) in
        Value(machine.largeInteger(arguments[0]).magnitude.limbs.reduce(0) { $0 + $1.nonzeroBitCount })
      },
      NativeDefinition(.method(.numpyInteger), "is_integer", "self") { _, _ throws(Raised) in Value(true) },
      NativeDefinition(.attribute(.numpyInteger), "numerator", nil) { _, arguments throws(Raised) in
        arguments[0]
      },
      NativeDefinition(.attribute(.numpyInteger), "denominator", nil) { _, _ throws(Raised) in Value(1) },
    ]
  }
}

extension Machine {
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
