import Arrays

extension NumPyRandom {
  /// What the methods of `default_rng`'s generators are.
  static var generatorMethods: [RandomFunction] {
    generatorFloats + generatorDraws + generatorOthers + generatorOrders + generatorRefusals
      + distributions(ModernRandom.self)
  }

  private static var generatorFloats: [RandomFunction] {
    [
      RandomFunction("random", "size= dtype= out=") { machine, arguments, number throws(Raised) in
        if try machine.elementType(arguments[1]) == .float32, arguments[2].isUnset || arguments[2].isNone {
          return try machine.singleFractions(arguments[0], number)
        }
        try machine.checkFloatType(arguments[1], arguments[2], "random")
        guard let shape = try machine.drawShape(arguments[0]) else {
          return Value(machine.randomness.modern.generators[number].random())
        }
        return try machine.filled(shape) { machine.randomness.modern.generators[number].fillRandom($0) }
      },
      RandomFunction("standard_normal", "size= dtype= out=") { machine, arguments, number throws(Raised) in
        try machine.checkFloatType(arguments[1], arguments[2], "standard_normal")
        guard let shape = try machine.drawShape(arguments[0]) else {
          return Value(machine.randomness.modern.generators[number].standardNormal())
        }
        return try machine.filled(shape) {
          machine.randomness.modern.generators[number].fillStandardNormal($0)
        }
      },
      RandomFunction("uniform", "low= high= size=") { machine, arguments, number throws(Raised) in
        try machine.drawn(
          arguments[2], arguments[0], 0, arguments[1], 1, isRange: true, check: ModernRandom.checkRange
        ) {
          machine.randomness.modern.generators[number].uniform($0, $1)
        } fill: {
          machine.randomness.modern.generators[number].fillUniform($0, $1, $2)
        }
      },
      RandomFunction("normal", "loc= scale= size=") { machine, arguments, number throws(Raised) in
        try machine.drawn(
          arguments[2], arguments[0], 0, arguments[1], 1,
          check: { (_, scale) throws(TextError) in try LegacyRandom.checkScale(scale) }
        ) {
          machine.randomness.modern.generators[number].normal($0, $1)
        } fill: {
          machine.randomness.modern.generators[number].fillNormal($0, $1, $2)
        }
      },
      RandomFunction("integers", "low high= size= dtype= endpoint=") {
        machine, arguments, number throws(Raised) in
        try machine.checkIntegerType(arguments[3], "integers")
        let isClosed = try machine.flag(arguments[4])
        let result = try machine.drawnIntegers(arguments[2], arguments[0], arguments[1], isClosed: isClosed) {
          machine.randomness.modern.generators[number].integer(low: $0, extent: $1)
        } fill: {
          machine.randomness.modern.generators[number].fillIntegers($0, low: $1, extent: $2)
        }
        return result.kind == .integer ? Value(.numpyInteger, result.integer) : result
      },
    ]
  }

  private static var generatorOrders: [RandomFunction] {
    [
      RandomFunction("choice", "a size= replace= p= axis= shuffle=") {
        machine, arguments, number throws(Raised) in
        let probabilities = try machine.probabilities(arguments[3])
        let replacing = try machine.flag(arguments[2], default: true)
        let axis = try machine.integer(arguments[4], default: 0)
        let isShuffled = try machine.flag(arguments[5], default: true)
        return try machine.chosen(arguments[0], arguments[1], isLegacy: false, axis: axis) {
          population, count, isNumber throws(TextError) in
          try machine.randomness.modern.generators[number].choice(
            population, count: count, replacing: replacing, probabilities: probabilities, isNumber: isNumber,
            isShuffled: isShuffled)
        }
      },
      RandomFunction("permutation", "x axis=") { machine, arguments, number throws(Raised) in
        let axis = try machine.integer(arguments[1], default: 0)
        return try machine.permuted(arguments[0], isLegacy: false, axis: axis) {
          machine.randomness.modern.generators[number].permutation($0)
        }
      },
      RandomFunction("shuffle", "x axis=") { machine, arguments, number throws(Raised) in
        let axis = try machine.integer(arguments[1], default: 0)
        try machine.shuffle(arguments[0], axis: axis) {
          machine.randomness.modern.generators[number].swapPlace($0)
        }
        return .none
      },
    ]
  }

  private static var generatorRefusals: [RandomFunction] {
    [refusal(of: "bytes", instead: "integers(0, 256, n)")]
  }
}

extension Machine {
  /// `random(dtype=float32)`; a single number is a float of Python's.
  fileprivate func singleFractions(_ size: Value, _ number: Int) throws(Raised) -> Value {
    guard let shape = try drawShape(size) else {
      return Value(Double(randomness.modern.generators[number].singleFraction()))
    }
    let array = try newArray(.float32, shape)
    let (values, count) = (array.base(Float.self), array.count)
    spend(count << 3)
    for index in 0..<count { values[index] = randomness.modern.generators[number].singleFraction() }
    return heap.value(array)
  }

  /// Refuses options of float draws that are not the usual ones.
  func checkFloatType(_ type: Value, _ out: Value, _ name: String) throws(Raised) {
    guard out.isUnset || out.isNone else {
      throw unsupported("'out' of the method '\(name)' of a Generator (a[...] = what it returns is)")
    }
    guard let type = try elementType(type), type != .float64 else { return }
    if type == .float32 {
      throw unsupported("'dtype=float32' of the method '\(name)' of a Generator (.astype(np.float32) is)")
    }
    throw raise(.type, "Unsupported dtype dtype('\(type.name)') for \(name)")
  }
}
