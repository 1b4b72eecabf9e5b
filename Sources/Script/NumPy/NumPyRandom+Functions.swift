import Arrays

/// A function of `numpy.random`, which is a method of its generators too.
struct RandomFunction: Sendable {
  /// What it does with its arguments and the number of the generator.
  typealias Body = @Sendable (Machine, Arguments, Int) throws(Raised) -> Value

  let name: String
  let body: Body

  /// A function with parameters as ``RandomParameters`` reads them.
  init(_ name: String, _ parameters: String, _ body: @escaping Body) {
    let parameters = RandomParameters(parameters)
    self.init(raw: name) { machine, arguments, generator throws(Raised) in
      try body(machine, try parameters.bind(machine, name, arguments, skipped: 0), generator)
    }
  }

  /// A function that reads its arguments itself.
  init(raw name: String, _ body: @escaping Body) {
    self.name = name
    self.body = body
  }

  /// The function as one of a module, whose generator is the first.
  func function(of module: String) -> NativeDefinition {
    let body = body
    return NativeDefinition(.module(module), name, nil) { machine, arguments throws(Raised) in
      try body(machine, arguments, 0)
    }
  }

  /// The function as a method of a class whose instances keep the numbers of their generators.
  func method(of type: String) -> NativeDefinition {
    let (body, name) = (body, name)
    return NativeDefinition(.module("class \(type)"), name, nil) { machine, arguments throws(Raised) in
      guard arguments.positionalCount > 0, arguments[0].kind == .instance,
        let number = machine.heap.instances[arguments[0].place].payload.first
      else { throw machine.raise(.type, "unbound method \(name)() needs an argument") }
      let rest = Arguments(base: arguments.base + 1, count: arguments.count - 1, keywords: arguments.keywords)
      return try body(machine, rest, number.integer)
    }
  }
}

extension NumPyRandom {
  /// The distributions that both generators have.
  static func distributions<Source: NumberedSource>(_ source: Source.Type) -> [RandomFunction] {
    Distribution<Source>.all.map { RandomFunction($0) } + RandomFunction.counts(source)
      + RandomFunction.vectors(source) + [RandomFunction.multivariateNormal(source)]
  }

  /// What the legacy generator's functions are.
  static var functions: [RandomFunction] {
    uniforms + normals + integers + sequences + states + refusals
      + distributions(LegacyRandom.self)
  }

  private static var uniforms: [RandomFunction] {
    ["random_sample", "random", "sample", "ranf"].map { name in
      RandomFunction(name, "size=") { machine, arguments, number throws(Raised) in
        try machine.prepareLegacy(number)
        guard let shape = try machine.drawShape(arguments[0]) else {
          return Value(machine.randomness.legacy.generators[number].random.random())
        }
        return try machine.filled(shape) {
          machine.randomness.legacy.generators[number].random.fillRandom($0)
        }
      }
    } + [
      RandomFunction(raw: "rand") { machine, arguments, number throws(Raised) in
        let shape = try machine.drawShape("rand", arguments, skipped: 0)
        try machine.prepareLegacy(number)
        guard let shape else { return Value(machine.randomness.legacy.generators[number].random.random()) }
        return try machine.filled(shape) {
          machine.randomness.legacy.generators[number].random.fillRandom($0)
        }
      },
      RandomFunction(raw: "randn") { machine, arguments, number throws(Raised) in
        let shape = try machine.drawShape("randn", arguments, skipped: 0)
        try machine.prepareLegacy(number)
        guard let shape else {
          return Value(machine.randomness.legacy.generators[number].random.standardNormal())
        }
        return try machine.filled(shape) {
          machine.randomness.legacy.generators[number].random.fillStandardNormal($0)
        }
      },
      RandomFunction("standard_normal", "size=") { machine, arguments, number throws(Raised) in
        try machine.prepareLegacy(number)
        guard let shape = try machine.drawShape(arguments[0]) else {
          return Value(machine.randomness.legacy.generators[number].random.standardNormal())
        }
        return try machine.filled(shape) {
          machine.randomness.legacy.generators[number].random.fillStandardNormal($0)
        }
      },
    ]
  }

  private static var normals: [RandomFunction] {
    [
      RandomFunction("uniform", "low= high= size=") { machine, arguments, number throws(Raised) in
        try machine.prepareLegacy(number)
        return try machine.drawn(
          arguments[2], arguments[0], 0, arguments[1], 1, isRange: true, check: LegacyRandom.checkRange
        ) {
          machine.randomness.legacy.generators[number].random.uniform($0, $1)
        } fill: {
          machine.randomness.legacy.generators[number].random.fillUniform($0, $1, $2)
        }
      },
      RandomFunction("normal", "loc= scale= size=") { machine, arguments, number throws(Raised) in
        try machine.prepareLegacy(number)
        return try machine.drawn(arguments[2], arguments[0], 0, arguments[1], 1, check: checkScale) {
          machine.randomness.legacy.generators[number].random.normal($0, $1)
        } fill: {
          machine.randomness.legacy.generators[number].random.fillNormal($0, $1, $2)
        }
      },
      RandomFunction("exponential", "scale= size=") { machine, arguments, number throws(Raised) in
        try machine.exponential(arguments[0], arguments[1], number)
      },
      RandomFunction("standard_exponential", "size=") { machine, arguments, number throws(Raised) in
        try machine.exponential(.unset, arguments[0], number)
      },
      RandomFunction(Distribution<LegacyRandom>.standardGamma),
    ]
  }

  @Sendable
  private static func checkScale(_: Double, _ scale: Double) throws(TextError) {
    try LegacyRandom.checkScale(scale)
  }

  private static var integers: [RandomFunction] {
    [
      RandomFunction("randint", "low high= size= dtype=") { machine, arguments, number throws(Raised) in
        try machine.checkIntegerType(arguments[3], "randint")
        return try machine.legacyIntegers(arguments[2], arguments[0], arguments[1], isClosed: false, number)
      },
      RandomFunction("random_integers", "low high= size=") { machine, arguments, number throws(Raised) in
        let hasHigh = !arguments[1].isUnset && !arguments[1].isNone
        let low = hasHigh ? arguments[0] : Value(1)
        let last = try machine.integerValue(hasHigh ? arguments[1] : arguments[0])
        let result = try machine.legacyIntegers(
          arguments[2], low, machine.value(last.expanded + LargeInteger(1)), isClosed: false, number)
        return result.kind == .integer ? Value(.numpyInteger, result.integer) : result
      },
    ]
  }

  private static var sequences: [RandomFunction] {
    [
      RandomFunction("choice", "a size= replace= p=") { machine, arguments, number throws(Raised) in
        let probabilities = try machine.probabilities(arguments[3])
        let replacing = try machine.flag(arguments[2], default: true)
        try machine.prepareLegacy(number)
        return try machine.chosen(arguments[0], arguments[1], isLegacy: true) {
          population, count, isNumber throws(TextError) in
          try machine.randomness.legacy.generators[number].random.choice(
            population, count: count, replacing: replacing, probabilities: probabilities, isNumber: isNumber)
        }
      },
      RandomFunction("permutation", "x") { machine, arguments, number throws(Raised) in
        try machine.prepareLegacy(number)
        return try machine.permuted(arguments[0], isLegacy: true) {
          machine.randomness.legacy.generators[number].random.permutation($0)
        }
      },
      RandomFunction("shuffle", "x") { machine, arguments, number throws(Raised) in
        try machine.prepareLegacy(number)
        try machine.shuffle(arguments[0]) {
          machine.randomness.legacy.generators[number].random.swapPlace($0)
        }
        return .none
      },
    ]
  }
}

extension Machine {
  fileprivate func value(_ number: LargeInteger) -> Value {
    number.small.map { Value($0) } ?? heap.value(number)
  }

  fileprivate func exponential(_ scale: Value, _ size: Value, _ number: Int) throws(Raised) -> Value {
    try prepareLegacy(number)
    return try drawn(
      size, scale, 1, .unset, 0, check: { (scale, _) throws(TextError) in try LegacyRandom.checkScale(scale) }
    ) { scale, _ in
      scale * randomness.legacy.generators[number].random.standardExponential()
    } fill: {
      values, scale, _ in
      randomness.legacy.generators[number].random.fillExponential(values, scale)
    }
  }

  fileprivate func legacyIntegers(
    _ size: Value, _ low: Value, _ high: Value, isClosed: Bool, _ number: Int
  ) throws(Raised) -> Value {
    try prepareLegacy(number)
    return try drawnIntegers(size, low, high, isClosed: isClosed) {
      randomness.legacy.generators[number].random.integer(low: $0, extent: $1)
    } fill: {
      randomness.legacy.generators[number].random.fillIntegers($0, low: $1, extent: $2)
    }
  }

  /// Refuses types of integers that are not int64.
  func checkIntegerType(_ value: Value, _ name: String) throws(Raised) {
    guard let type = try elementType(value), type != .int64 else { return }
    if type == .bool { throw unsupported("'dtype=bool' of '\(name)' (integers from 0 to 1 are)") }
    throw raise(.type, "Unsupported dtype dtype('\(type.name)') for \(name)")
  }
}
