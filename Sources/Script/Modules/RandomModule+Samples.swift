import Syntax

extension RandomModule {
  static let sample: Draw = { machine, generator, arguments throws(Raised) in
    let population = arguments[0]
    guard
      [.list, .tuple, .string, .range, .array].contains(population.kind)
        || population.kind == .instance && machine.isIterable(population)
    else {
      throw machine.raise(
        .type, "Population must be a sequence.  For dicts or sets, use sorted(d).")
    }
    guard arguments[2].isUnset || arguments[2].isNone else { throw machine.unsupported("sample(counts=…)") }
    let size = try machine.length(of: population)
    let count = try machine.index(arguments[1])
    machine.spend(max(0, count))
    var python = machine.randomness.python.generators[generator]
    let places = try machine.texts { () throws(TextError) in try python.sample(size, count: count) }
    machine.randomness.python.generators[generator] = python
    var values: [Value] = []
    for place in places { values.append(try machine.element(of: population, at: Value(place))) }
    return machine.heap.list(values)
  }

  static let choices: Draw = { machine, generator, arguments throws(Raised) in
    let population = arguments[0]
    let size = try machine.length(of: population)
    let count = arguments[3].isUnset ? 1 : try machine.index(arguments[3])
    try machine.reserve(count > 1 << 40 ? .max / 4 : 16 * max(0, count))
    machine.spend(max(0, count))
    var cumulative: [Double]?
    if !arguments[1].isUnset, !arguments[1].isNone {
      guard arguments[2].isUnset || arguments[2].isNone else {
        throw machine.raise(.type, "Cannot specify both weights and cumulative weights")
      }
      guard machine.isIterable(arguments[1]) else {
        let count = try machine.representation(of: arguments[1])
        throw machine.raise(.type, "The number of choices must be a keyword argument: k=\(count)")
      }
      var total = 0.0
      cumulative = []
      for weight in try machine.values(of: arguments[1]) {
        total += try machine.number(weight)
        cumulative?.append(total)
      }
    } else if !arguments[2].isUnset, !arguments[2].isNone {
      cumulative = []
      for weight in try machine.values(of: arguments[2]) { cumulative?.append(try machine.number(weight)) }
    }
    var python = machine.randomness.python.generators[generator]
    let weights = cumulative
    let places = try machine.texts { () throws(TextError) in
      try python.choices(size, cumulativeWeights: weights, count: count)
    }
    machine.randomness.python.generators[generator] = python
    var values: [Value] = []
    for place in places { values.append(try machine.element(of: population, at: Value(place))) }
    return machine.heap.list(values)
  }
}

extension Machine {
  /// Draws an integer from a generator of Python's.
  func draw(
    _ generator: Int, _ body: (inout PythonRandom) throws(TextError) -> IntegerValue
  ) throws(Raised) -> Value {
    var python = randomness.python.generators[generator]
    do throws(TextError) {
      let result = try body(&python)
      randomness.python.generators[generator] = python
      switch result {
      case .small(let number): return Value(number)
      default: return heap.value(result.expanded)
      }
    } catch { throw raise(error) }
  }

  private func representation(of text: Text) -> String { text.representation.description }

  /// A bound of `randrange`, which may be of any size.
  func randomBound(_ value: Value) throws(Raised) -> IntegerValue {
    if value.kind == .largeInteger { return IntegerValue(largeInteger(value)) }
    switch value.kind {
    case .float:
      guard let whole = Int(exactly: value.float) else {
        throw raise(.value, "non-integer arg 1 for randrange()")
      }
      return .small(whole)
    case .string:
      let text = representation(of: heap.strings[value.place])
      throw raise(.value, "invalid literal for int() with base 10: \(text)")
    default: return .small(try index(value))
    }
  }

  /// A standard normal number times a deviation plus a mean, by the operations of what these are.
  func scaled(_ draw: Double, _ mean: Value, _ deviation: Value) throws(Raised) -> Value {
    let part = try binary(
      BinaryOperator.multiply.number, Value(draw), deviation.isUnset ? Value(1.0) : deviation)
    return try binary(BinaryOperator.add.number, mean.isUnset ? Value(0.0) : mean, part)
  }

  /// The generator after `seed(value)`; None and nothing give one that differs from the last.
  func pythonGenerator(seed value: Value) throws(Raised) -> PythonRandom {
    switch value.kind {
    case .unset, .none:
      let count = randomness.python.generators.count
      var python = randomness.python.generators[0]
      let bits = try texts { () throws(TextError) in try python.bits(62) }
      randomness.python.generators[0] = python
      return PythonRandom(seed: IntegerValue(bits.expanded + LargeInteger(count)))
    case .integer, .boolean, .numpyInteger: return PythonRandom(seed: .small(value.integer))
    case .largeInteger: return PythonRandom(seed: IntegerValue(largeInteger(value)))
    case .float, .numpyFloat64:
      let bits = UInt64(bitPattern: Int64(NumberHash.of(value.float)))
      return PythonRandom(
        seed: IntegerValue(
          LargeInteger(isNegative: false, magnitude: Magnitude(limbs: bits == 0 ? [] : [bits]))))
    case .string: throw unsupported("a text as the seed of random")
    default:
      throw raise(
        .type, "The only supported seed types are: None,\nint, float, str, bytes, and bytearray.")
    }
  }
}
