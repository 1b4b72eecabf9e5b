/// What a trace has to know of built-in functions.
struct NativeEffects {
  /// The functions that make no numbers of numbers, so that a trace has no node of them.
  private(set) var moving: Set<Int> = []
  /// The functions that draw random numbers.
  private(set) var random: Set<Int> = []
  private var count = 0

  /// The functions that take all values of an iterator at once, so that a list can be given in its place.
  private(set) var consuming: Set<Int> = []

  /// The built-in functions that hand values on as they are, or look at them only.
  private static let movingNames = [
    "print", "len", "isinstance", "issubclass", "type", "id", "hash", "callable", "hasattr", "getattr",
    "setattr",
    "repr", "format", "input", "range", "enumerate", "zip", "map", "filter", "reversed", "sorted", "iter",
    "next",
    "min", "max", "any", "all", "vars", "dir",
  ]

  /// The kinds whose methods and constructors do the same with their elements.
  private static let containers: [ValueKind] = [
    .string, .list, .tuple, .dictionary, .set, .slice, .range, .view, .iterator, .generator,
  ]

  /// Whether its numbers only say how many, which or where, so that no gradient goes through them; what `base` gives is
  /// an array that was there before.
  static func onlyCounts(_ name: String) -> Bool {
    switch name {
    case "ndim", "size", "shape", "ord", "strides", "itemsize", "nbytes", "base", "shares_memory",
      "may_share_memory":
      true
    default: false
    }
  }

  /// Looks the functions up, if there are others than before.
  mutating func update(for machine: Machine) {
    guard machine.natives.count != count else { return }
    count = machine.natives.count
    for name in Self.movingNames {
      guard let number = machine.names.known(name), Int(number) < machine.builtinTable.count else { continue }
      let value = machine.builtinTable[Int(number)]
      if value.kind == .native { moving.insert(value.place) }
    }
    for kind in Self.containers {
      let constructor = machine.heap.types[machine.builtinType(of: kind).place].constructor
      if constructor >= 0 { moving.insert(Int(constructor)) }
    }
    for place in 0..<count {
      if Self.containers.contains(machine.natives[place].receiver) { moving.insert(place) }
    }
    for (module, natives) in machine.nativeModules
    where module.contains("andom") || module.contains("Generator") {
      random.formUnion(natives.map(\.native))
    }
    for (module, names) in [("math", ["fsum", "prod"]), ("numpy", ["fromiter"])] {
      for (name, native) in machine.nativeModules[module] ?? []
      where names.contains(machine.names[name]) { consuming.insert(native) }
    }
  }
}
