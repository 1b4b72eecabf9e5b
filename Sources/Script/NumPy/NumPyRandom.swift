/// `numpy.random`.
enum NumPyRandom {
  static var definitions: [NativeDefinition] { [] }
}

/// The generators of a program.
struct ScriptRandomness {
  let seed: Int
  /// The generators of Python's `random`.
  var python: PythonRandomness

  init(seed: Int) {
    self.seed = seed
    python = PythonRandomness(seed: seed)
  }
}
