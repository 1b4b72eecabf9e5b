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
    let sums = try machine.runningCounts(arguments[2], try machine.length(of: population))
    let size = if let last = sums.last { last } else { try machine.length(of: population) }
    let count = try machine.index(arguments[1])
    machine.spend(max(0, count))
    var python = machine.randomness.python.generators[generator]
    let places = try machine.texts { () throws(TextError) in try python.sample(size, count: count) }
    machine.randomness.python.generators[generator] = python
    var values: [Value] = []
    for place in places {
      // With counts, the place is one of all copies.
      var (index, high) = sums.isEmpty ? (place, place) : (0, sums.count - 1)
      while index < high {
        let middle = (index + high) / 2
        if sums[middle] > place { high = middle } else { index = middle + 1 }
      }
      values.append(try machine.element(of: population, at: Value(index)))
    }
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

  /// The running sums of `sample(counts=…)`; none if there are no counts.
  func runningCounts(_ counts: Value, _ size: Int) throws(Raised) -> [Int] {
    if counts.isUnset || counts.isNone { return [] }
    var sums: [Int] = []
    var isWhole = true
    for count in try values(of: counts) {
      isWhole = isWhole && [.integer, .boolean, .numpyInteger].contains(count.kind)
      let (sum, overflows) = (sums.last ?? 0).addingReportingOverflow(isWhole ? count.integer : 0)
      if overflows { throw unsupported("sample with counts that are together above 2**63") }
      sums.append(sum)
    }
    guard sums.count == size else {
      throw raise(.value, "The number of counts does not match the population")
    }
    guard isWhole else { throw raise(.type, "Counts must be integers") }
    guard sums.last ?? 0 > 0 else { throw raise(.value, "Total of counts must be greater than zero") }
    spend(size)
    return sums
  }

  /// The generator after `seed(value)`; None and nothing give one that differs from the last.
  ///
  /// A text is hashed as `version` says.
  func pythonGenerator(seed value: Value, version: Value = .unset) throws(Raised) -> PythonRandom {
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
    case .string:
      let text = "\(heap.strings[value.place])"
      switch version.isUnset ? 2 : version.kind == .integer ? version.integer : 0 {
      case 1: return PythonRandom(oldText: text.unicodeScalars.map { UInt64($0.value) })
      case 2: return PythonRandom(text: Array(text.utf8))
      default: throw unsupported("a text as the seed of random with a version that is not 1 or 2")
      }
    default:
      throw raise(
        .type, "The only supported seed types are: None,\nint, float, str, bytes, and bytearray.")
    }
  }
}
