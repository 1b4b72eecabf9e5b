/// `X | Y` of types.
enum TypeUnions {
  static let name = "UnionType"
  private static let methods = NativeDefinition.Place.module("class \(name)")

  static var definitions: [NativeDefinition] {
    [
      NativeDefinition(methods, "__repr__", "self /") { machine, arguments throws(Raised) in
        var texts: [String] = []
        for part in machine.unionParts(arguments[0]) ?? [] {
          let isNone = part.isIdentical(to: machine.builtinType(of: .none))
          let type = machine.heap.types[part.place]
          let prefix = type.module == "builtins" ? "" : type.module + "."
          texts.append(isNone ? "None" : prefix + type.name)
        }
        return machine.heap.string(texts.joined(separator: " | "))
      },
      NativeDefinition(methods, "__eq__", "self value /") { machine, arguments throws(Raised) in
        guard let own = machine.unionParts(arguments[0]), let other = machine.unionParts(arguments[1]) else {
          return Value(.notImplemented)
        }
        return Value(own.count == other.count && own.allSatisfy { other.contains(where: $0.isIdentical) })
      },
      NativeDefinition(methods, "__hash__", "self /") { machine, arguments throws(Raised) in
        var hash = 0
        for part in machine.unionParts(arguments[0]) ?? [] { hash ^= part.place &* 0x9E37_79B9 }
        return Value(hash)
      },
      NativeDefinition(.module("attributes of \(name)"), "__args__", "self /") {
        machine, arguments throws(Raised) in
        machine.heap.tuple(machine.unionParts(arguments[0]) ?? [])
      },
    ]
  }
}

extension Machine {
  /// The types of `X | Y`; nil for anything else.
  func unionParts(_ value: Value) -> [Value]? {
    guard value.kind == .instance,
      let type = modules["class \(TypeUnions.name)"], type.place == heap.instances[value.place].type
    else { return nil }
    return heap.instances[value.place].payload
  }

  /// `left | right` of types, None and unions; nil for other values.
  func union(_ left: Value, _ right: Value) throws(Raised) -> Value? {
    func parts(_ value: Value) -> [Value]? {
      switch value.kind {
      case .type: [value]
      case .none: [builtinType(of: .none)]
      default: unionParts(value)
      }
    }
    guard let first = parts(left), let second = parts(right), !left.isNone || !right.isNone else {
      return nil
    }
    var all: [Value] = []
    for part in first + second where !all.contains(where: part.isIdentical) { all.append(part) }
    if all.count == 1 { return all[0] }
    let type = nativeClass(TypeUnions.name)
    heap.types[type.place].module = "types"
    return instance(of: type, all)
  }

  /// `issubclass(type, types)`.
  func isSubclass(_ type: Value, of types: Value) throws(Raised) -> Bool {
    let parts: [Value]
    switch types.kind {
    case .type:
      return heap.types[type.place].linearization.contains { $0.isIdentical(to: types) }
    case .tuple: parts = heap.tuples[types.place].elements
    default:
      if let answer = try answer(of: types, to: "__subclasscheck__", type) { return answer }
      guard let types = unionParts(types) else {
        throw raise(.type, "issubclass() arg 2 must be a class, a tuple of classes, or a union")
      }
      parts = types
    }
    for part in parts where try isSubclass(type, of: part) { return true }
    return false
  }
}
