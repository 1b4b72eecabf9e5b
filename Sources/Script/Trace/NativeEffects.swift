/// What a trace has to know of built-in functions by their names.
enum NativeEffects {
  /// Whether it takes all values of an iterator at once, so that a list can be given in its place.
  static func consumesIterators(_ name: String) -> Bool {
    switch name {
    case "sum", "fsum", "prod", "fromiter": true
    default: false
    }
  }

  /// The built-in functions that hand values on as they are, or look at them only.
  static let moving = [
    "print", "len", "isinstance", "issubclass", "type", "id", "hash", "callable", "hasattr", "getattr",
    "setattr",
    "repr", "format", "input", "range", "enumerate", "zip", "map", "filter", "reversed", "sorted", "iter",
    "next",
    "min", "max", "any", "all", "vars", "dir",
  ]

  /// The kinds whose methods and constructors do the same with their elements.
  static let containers: [ValueKind] = [
    .string, .list, .tuple, .dictionary, .set, .slice, .range, .view, .iterator, .generator,
  ]

  /// Whether its numbers only say how many or which, so that no gradient goes through them.
  static func onlyCounts(_ name: String) -> Bool {
    switch name {
    case "ndim", "size", "shape", "ord": true
    default: false
    }
  }

  /// The places of all such functions.
  static func movingNatives(of machine: Machine) -> Set<Int> {
    var places: Set<Int> = []
    for name in moving {
      guard let number = machine.names.known(name), Int(number) < machine.builtinTable.count else { continue }
      let value = machine.builtinTable[Int(number)]
      if value.kind == .native { places.insert(value.place) }
    }
    for kind in containers {
      let constructor = machine.heap.types[machine.builtinType(of: kind).place].constructor
      if constructor >= 0 { places.insert(Int(constructor)) }
    }
    for (place, native) in machine.natives.enumerated() {
      if let receiver = native.receiver, containers.contains(receiver) { places.insert(place) }
    }
    return places
  }
}
