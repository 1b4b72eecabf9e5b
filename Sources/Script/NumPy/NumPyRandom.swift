/// `numpy.random`.
enum NumPyRandom {
  static let legacyName = "numpy.random.mtrand.RandomState"
  static let generatorName = "numpy.random._generator.Generator"

  static var definitions: [NativeDefinition] {
    let legacy = functions
    let methods = legacy.filter { !["sample", "ranf"].contains($0.name) }
    return legacy.map { $0.function(of: "numpy.random") } + methods.map { $0.method(of: legacyName) }
      + generatorMethods.map { $0.method(of: generatorName) } + makers + representations
  }

  private static var makers: [NativeDefinition] {
    let seed = RandomParameters("seed=")
    let bits = RandomParameters("bit_generator")
    return [
      NativeDefinition(.module("class \(legacyName)"), "__new__", nil) { machine, arguments throws(Raised) in
        let bound = try seed.bind(machine, "__init__", arguments, skipped: 0)
        return machine.legacyObject(try machine.legacyGenerator(seed: bound[0]))
      },
      NativeDefinition(.module("class \(generatorName)"), "__new__", nil) {
        machine, arguments throws(Raised) in
        let bound = try bits.bind(machine, "__init__", arguments, skipped: 0)
        // What could be given, a PCG64 and its like, the dialect has not.
        throw machine.raise(
          .attribute, "'\(machine.typeName(of: bound[0]))' object has no attribute 'capsule'")
      },
      NativeDefinition(.module("numpy.random"), "default_rng", nil) { machine, arguments throws(Raised) in
        let bound = try seed.bind(machine, "default_rng", arguments, skipped: 0)
        return try machine.modernObject(seed: bound[0])
      },
    ]
  }

  private static var representations: [NativeDefinition] {
    [(legacyName, "RandomState(MT19937)"), (generatorName, "Generator(PCG64)")].flatMap { type, text in
      ["__repr__", "__str__"].map { name in
        NativeDefinition(.module("class \(type)"), name, "self") { machine, _ throws(Raised) in
          machine.heap.string(name == "__repr__" ? text + " at 0x7F0000000000" : text)
        }
      }
    }
  }

  /// The names of `numpy.random` that are no functions.
  static func constants(_ machine: Machine) -> [(String, Value)] {
    [
      ("RandomState", machine.nativeClass(legacyName)), ("Generator", machine.nativeClass(generatorName)),
    ]
  }

  /// What NumPy has and the dialect has not.
  static let unsupportedConstants: Set<String> = [
    "BitGenerator", "MT19937", "PCG64", "PCG64DXSM", "Philox", "SFC64", "SeedSequence", "bit_generator",
    "get_bit_generator", "set_bit_generator", "mtrand",
  ]
}

/// A generator of `numpy.random`; unless it is seeded, it takes the machine's seed when it first draws.
struct LegacyGenerator {
  var random = LegacyRandom(seed: 0)
  var isSeeded = false
}

/// The generators of a program.
struct ScriptRandomness {
  let seed: Int
  /// Generators of the legacy kind, the first for the functions of `numpy.random`.
  var legacy = GeneratorTable([LegacyGenerator()])
  var modern = GeneratorTable<ModernRandom>([])
  /// The generators of Python's `random`.
  var python: PythonRandomness
  /// Whether it was said that the program sets no seed, and how many generators have none.
  var isNoted = false
  var unseededCount = 0

  init(seed: Int) {
    self.seed = seed
    python = PythonRandomness(seed: seed)
  }
}

extension Machine {
  fileprivate func legacyObject(_ generator: LegacyGenerator) -> Value {
    let type = nativeClass(NumPyRandom.legacyName)
    heap.allocated &+= 5_200
    let number = randomness.legacy.add(generator) { isGenerator($1, type, $0) }
    let object = instance(of: type, [Value(number)])
    randomness.legacy.setOwner(object.place, of: number)
    return object
  }

  fileprivate func modernObject(seed: Value) throws(Raised) -> Value {
    let type = nativeClass(NumPyRandom.generatorName)
    let random: ModernRandom
    switch seed.kind {
    case .instance where heap.instances[seed.place].type == type.place: return seed
    case .unset, .none:
      noteUnseeded()
      let start = randomness.seed &+ randomness.unseededCount
      randomness.unseededCount += 1
      random = try texts { () throws(TextError) in try ModernRandom(seed: .small(Int(start.magnitude >> 1))) }
    case .integer, .largeInteger, .boolean, .numpyInteger:
      let value = try integerValue(seed)
      random = try texts { () throws(TextError) in try ModernRandom(seed: value) }
    case .list, .tuple, .range, .array: random = ModernRandom(try seedSequence(seed))
    default:
      throw raise(
        .type, "SeedSequence expects int or sequence of ints for entropy not \(try text(of: seed))")
    }
    return generatorObject(random)
  }

  /// The sequence that integers, none negative, seed one after another.
  private func seedSequence(_ seed: Value) throws(Raised) -> SeedSequence {
    var words: [UInt32] = []
    for element in try values(of: seed) {
      let number = try integerValue(element).expanded
      if number.isNegative { throw raise(.value, "expected non-negative integer") }
      words += SeedSequence.words(of: number)
    }
    return SeedSequence(words: words, key: [])
  }

  /// An object that draws from a generator.
  func generatorObject(_ random: ModernRandom) -> Value {
    let type = nativeClass(NumPyRandom.generatorName)
    heap.allocated &+= 640
    let number = randomness.modern.add(random) { isGenerator($1, type, $0) }
    let object = instance(of: type, [Value(number)])
    randomness.modern.setOwner(object.place, of: number)
    return object
  }

  /// Whether an object of a class still draws from a generator.
  private func isGenerator(_ place: Int, _ type: Value, _ number: Int) -> Bool {
    heap.instances[place].type == type.place && heap.instances[place].payload.first?.integer == number
  }
}
