/// The generators of Python's `random` that a program has made; the first is the module's own.
struct PythonRandomness {
  var generators: [PythonRandom]

  init(seed: Int) { generators = [PythonRandom(seed: .small(seed))] }
}
