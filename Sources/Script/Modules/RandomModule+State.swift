extension RandomModule {
  /// The state of a generator, and one that a state makes; `getstate` and `setstate` are made of these.
  static let states: [NativeDefinition] = [
    NativeDefinition(.module("random"), "_state", "generator") { machine, arguments throws(Raised) in
      let random = machine.randomness.python.generators[try machine.generatorNumber(arguments[0])]
      let engine = random.engine
      machine.heap.allocated &+= 16 * MersenneTwister.size
      return machine.heap.tuple(engine.key.map { Value(Int($0)) } + [Value(engine.place)])
    },
    NativeDefinition(.module("random"), "_spare", "generator") { machine, arguments throws(Raised) in
      let random = machine.randomness.python.generators[try machine.generatorNumber(arguments[0])]
      return random.spare.map { Value($0) } ?? .none
    },
    NativeDefinition(.module("random"), "_set_state", "generator words spare") {
      machine, arguments throws(Raised) in
      let number = try machine.generatorNumber(arguments[0])
      guard arguments[1].kind == .tuple else { throw machine.raise(.type, "state vector must be a tuple") }
      let parts = machine.heap.elements(arguments[1])
      guard parts.count == MersenneTwister.size + 1 else {
        throw machine.raise(.value, "state vector is the wrong size")
      }
      var words: [UInt32] = []
      for part in parts.dropLast() { words.append(UInt32(truncatingIfNeeded: try machine.index(part))) }
      let place = try machine.index(parts[MersenneTwister.size])
      guard (0...MersenneTwister.size).contains(place) else { throw machine.raise(.value, "invalid state") }
      let spare = arguments[2].isNone ? nil : try machine.number(arguments[2])
      machine.randomness.python.generators[number] = PythonRandom(
        engine: MersenneTwister(key: words, place: place), spare: spare)
      return .none
    },
  ]
}

extension Machine {
  /// The number of a generator of Python's `random`.
  func generatorNumber(_ value: Value) throws(Raised) -> Int {
    guard value.kind == .integer, randomness.python.generators.indices.contains(value.integer) else {
      throw raise(.type, "a generator of random numbers is expected")
    }
    return value.integer
  }
}
