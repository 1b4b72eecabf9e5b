import Arrays

extension NumPyRandom {
  /// Seeding, and the state of the legacy generator.
  static var states: [RandomFunction] {
    [
      RandomFunction("seed", "seed=") { machine, arguments, number throws(Raised) in
        let generator = try machine.legacyGenerator(seed: arguments[0])
        machine.randomness.legacy.generators[number] = generator
        return .none
      },
      RandomFunction("get_state", "legacy=") { machine, arguments, number throws(Raised) in
        guard try machine.flag(arguments[0], default: true) else {
          throw machine.unsupported("the state of a generator as a dictionary (as a tuple it is)")
        }
        try machine.prepareLegacy(number)
        let random = machine.randomness.legacy.generators[number].random
        let words = random.engine.key.map { Int($0) }
        let key = try machine.arrays { () throws(ArrayError) in try NDArray(integers: words) }
        return machine.heap.tuple([
          machine.heap.string("MT19937"), machine.heap.value(key), Value(random.engine.place),
          Value(random.spare == nil ? 0 : 1), Value(random.spare ?? 0.0),
        ])
      },
      RandomFunction("set_state", "state") { machine, arguments, number throws(Raised) in
        machine.randomness.legacy.generators[number] = LegacyGenerator(
          random: try machine.legacyRandom(state: arguments[0]), isSeeded: true)
        return .none
      },
    ]
  }

  /// Functions that NumPy has and the dialect has not, with what can be used instead.
  static var refusals: [RandomFunction] {
    [
      refusal(of: "bytes", instead: "randint(0, 256, n)")
    ]
  }

  static func refusal(of name: String, instead: String) -> RandomFunction {
    RandomFunction(raw: name) { machine, _, _ throws(Raised) in
      throw machine.unsupported("numpy.random's '\(name)' (\(instead) can be used instead)")
    }
  }
}

extension Machine {
  /// The legacy generator that a `seed` argument describes; without one, it starts from the machine's seed.
  func legacyGenerator(seed: Value) throws(Raised) -> LegacyGenerator {
    switch seed.kind {
    case .unset, .none: return LegacyGenerator()
    case .list, .tuple, .range, .array:
      let array = try array(from: seed)
      guard array.type <= .int64 || array.count == 0 else {
        throw raise(
          .type,
          "Cannot cast array data from dtype('\(array.type.name)') to dtype('int64') according to the "
            + "rule 'safe'"
        )
      }
      if array.rank == 0 { return try legacyGenerator(seed: Value(try index(seed))) }
      var key: [UInt32] = []
      for value in try integers(seed) {
        key.append(try texts { () throws(TextError) in try LegacyRandom.word(ofSeed: .small(value)) })
      }
      return LegacyGenerator(
        random: try texts { [key] () throws(TextError) in try LegacyRandom(key: key) }, isSeeded: true)
    case .integer, .largeInteger, .boolean, .numpyInteger, .numpyBool:
      let value = try integerValue(seed)
      let word = try texts { () throws(TextError) in try LegacyRandom.word(ofSeed: value) }
      return LegacyGenerator(random: LegacyRandom(seed: word), isSeeded: true)
    default:
      let type: String
      switch seed.kind {
      case .string: type = "<U\(heap.strings[seed.place].count)"
      case .float, .numpyFloat64: type = "float64"
      case .numpyFloat32: type = "float32"
      default: type = "O"
      }
      throw raise(
        .type, "Cannot cast scalar from dtype('\(type)') to dtype('int64') according to the rule 'safe'")
    }
  }

  /// The generator whose state `get_state` gave.
  fileprivate func legacyRandom(state: Value) throws(Raised) -> LegacyRandom {
    guard state.kind == .tuple || state.kind == .list else {
      if state.kind == .dictionary {
        throw unsupported("the state of a generator as a dictionary (as a tuple it is)")
      }
      throw raise(.type, "state must be a dict or a tuple.")
    }
    let parts = heap.elements(state)
    guard let name = parts.first, name.kind == .string, heap.strings[name.place] == Text("MT19937") else {
      throw raise(.value, "set_state can only be used with legacy MT19937 state instances.")
    }
    guard parts.count >= 3 else { throw raise(.index, "tuple index out of range") }
    let words = try integers(parts[1])
    let place = try index(parts[2])
    guard words.count >= MersenneTwister.size else {
      throw raise(
        .index,
        parts[1].kind == .array
          ? "index \(words.count) is out of bounds for axis 0 with size \(words.count)"
          : "\(typeName(of: parts[1])) index out of range")
    }
    guard (0...MersenneTwister.size).contains(place) else {
      throw unsupported("a generator's state with the place \(place), which is not from 0 to 624,")
    }
    var spare: Double?
    if parts.count >= 5, try truth(of: parts[3]) { spare = try number(parts[4]) }
    let engine = MersenneTwister(
      key: words.prefix(MersenneTwister.size).map { UInt32(truncatingIfNeeded: $0) }, place: place)
    return LegacyRandom(engine: engine, spare: spare)
  }

  /// Seeds a legacy generator that the program has not seeded, before it draws.
  @inline(__always)
  func prepareLegacy(_ number: Int) throws(Raised) {
    if !randomness.legacy.generators[number].isSeeded { seedLegacy(number) }
  }

  private func seedLegacy(_ number: Int) {
    noteUnseeded()
    let word = UInt32(truncatingIfNeeded: randomness.seed &+ randomness.unseededCount)
    randomness.unseededCount += 1
    randomness.legacy.generators[number] = LegacyGenerator(random: LegacyRandom(seed: word), isSeeded: true)
  }
}
