/// `numpy.random`.
enum NumPyRandom {
  static var definitions: [NativeDefinition] { [] }
}

/// The generators of a program.
struct ScriptRandomness {
  let seed: Int
  init(seed: Int) { self.seed = seed }
}
