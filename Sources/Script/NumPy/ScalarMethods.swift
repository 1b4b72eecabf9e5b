import Arrays

/// Methods and attributes of NumPy's scalars that arrays have not.
enum ScalarMethods {
  static var definitions: [NativeDefinition] { floats + integers }

  private static var floats: [NativeDefinition] {
    [ValueKind.numpyFloat64, .numpyFloat32].flatMap { kind in
      [
        plain(kind, "is_integer") { _, value throws(Raised) in
          let number = value.double ?? 0
          return Value(number.isFinite && number == number.rounded(.towardZero))
        },
        plain(kind, "as_integer_ratio") { machine, value throws(Raised) in
          try machine.integerRatio(value.double ?? 0)
        },
      ]
    } + [
      NativeDefinition(.method(.numpyFloat64), "hex", nil) { machine, _ throws(Raised) in
        throw machine.unsupported("the method 'hex' of floats")
      }
    ]
  }

  /// A method of scalars that takes nothing but the number.
  private static func plain(
    _ kind: ValueKind, _ name: String, of owner: String? = nil,
    _ body: @escaping @Sendable (Machine, Value) throws(Raised) -> Value
  ) -> NativeDefinition {
    NativeDefinition(.method(kind), name, nil) { machine, arguments throws(Raised) in
      guard arguments.count == 1 else {
        let own = arguments.count > 0 ? arguments[0].scalar?.type.name : nil
        let type = owner ?? own ?? "generic"
        throw machine.raise(
          .type,
          arguments.keywords.isEmpty
            ? "\(type).\(name)() takes no arguments (\(arguments.count - 1) given)"
            : "\(type).\(name)() takes no keyword arguments")
      }
      return try body(machine, arguments[0])
    }
  }

  private static var integers: [NativeDefinition] {
    [
      plain(.numpyInteger, "bit_count") { machine, value throws(Raised) in
        Value(machine.largeInteger(value).magnitude.limbs.reduce(0) { $0 + $1.nonzeroBitCount })
      },
      plain(.numpyInteger, "is_integer", of: "integer") { _, _ throws(Raised) in Value(true) },
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
