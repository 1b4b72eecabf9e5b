extension Machine {
  /// Makes a dictionary or tuple of a class that inherits from it.
  func instantiateSubtype(
    _ type: Value, _ arguments: UnsafeMutablePointer<Value>, _ count: Int, _ keywords: [Int32]
  ) throws(Raised) -> Value {
    let object = heap.types[type.place]
    switch object.valueKind {
    case .dictionary:
      let value = heap.dictionary()
      heap.dictionaries[value.place].type = type
      if let initializer = typeAttribute(common.initializer, of: type.place) {
        _ = try call(
          initializer, [value] + Array(UnsafeBufferPointer(start: arguments, count: count)), keywords)
      } else {
        try update(value, Arguments(base: arguments, count: count, keywords: keywords), object.name)
      }
      return value
    case .tuple:
      // The class itself counts as an argument in messages.
      let required = object.fields.count - object.fieldDefaults.count
      let signature = Signature(
        names: [common.class] + object.fields, required: required + 1, positional: object.fields.count + 1)
      let given = [type] + Array(UnsafeBufferPointer(start: arguments, count: count))
      var values = try bound("\(object.name).__new__", signature, given, keywords)
      for (index, fallback) in object.fieldDefaults.enumerated() where values[required + 1 + index].isUnset {
        values[required + 1 + index] = fallback
      }
      return heap.tuple(Array(values[1..<signature.names.count]), type: type)
    default: throw raise(.type, "cannot create '\(object.name)' instances")
    }
  }

  /// Refuses special methods that the operations on dictionaries and tuples would not ask for.
  func checkSubtype(_ type: Value, _ base: Value) throws(Raised) {
    let known = [
      "__init__", "__missing__", "__repr__", "__str__", "__add__", "__sub__", "__mul__", "__truediv__",
      "__or__",
      "__and__", "__doc__", "__module__", "__qualname__", "__slots__",
    ]
    for attribute in heap.types[type.place].attributes {
      let name = names[attribute.name]
      guard name.hasPrefix("__"), name.hasSuffix("__"), !known.contains(name) else { continue }
      throw unsupported("'\(name)' in a class that inherits from '\(heap.types[base.place].name)'")
    }
  }

  /// Arguments, those of keywords last, in the order of a signature's parameters; unset where none is given.
  func bound(
    _ name: String, _ signature: Signature, _ arguments: [Value], _ keywords: [Int32]
  ) throws(Raised) -> [Value] {
    var values = arguments
    while values.count < signature.names.count { values.append(.unset) }
    var failure: Raised?
    values.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      do throws(Raised) {
        try bind(name, signature, base, arguments.count, keywords)
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return Array(values.prefix(signature.names.count))
  }

  /// A class of tuples whose elements have names.
  func makeNamedTuple(_ name: String, _ fields: [String], _ defaults: [Value], base: Value) -> Value {
    var object = TypeObject()
    object.name = name
    object.module = "__main__"
    object.bases = [base]
    object.valueKind = .tuple
    object.fields = fields.map { names.number(of: $0) }
    object.fieldDefaults = defaults
    let texts = fields.map { heap.string($0) }
    object.attributes = [Attribute(name: names.number(of: "_fields"), value: heap.tuple(texts))]
    let type = Value(.type, heap.types.add(object))
    heap.types[type.place].linearization = [type] + heap.types[base.place].linearization
    heap.typeVersion &+= 1
    heap.allocated &+= 256
    return type
  }

  /// The type of what a function of `itertools` gives.
  func itertoolsType(_ name: String) -> Value {
    let key = "class itertools.\(name)"
    if let type = modules[key] { return type }
    var object = TypeObject()
    object.name = name
    object.module = "itertools"
    object.valueKind = .generator
    object.bases = heap.types[builtinType(of: .generator).place].bases
    let type = Value(.type, heap.types.add(object))
    heap.types[type.place].linearization = [type] + object.bases
    modules[key] = type
    return type
  }

  /// The name of the function of `itertools` that a generator comes from.
  func nativeName(ofGenerator value: Value) -> String? {
    let code = codes[heap.generators[value.place].code]
    guard code.module == "itertools" else { return nil }
    return "itertools." + code.code.name.drop { $0 == "_" }
  }
}

extension TypeObject {
  /// The name as messages have it: with the module for what is written in C in CPython.
  var nativeName: String {
    switch module {
    case "collections" where ["deque", "defaultdict", "OrderedDict"].contains(name), "itertools", "types":
      "\(module).\(name)"
    case "functools" where name != "cached_property": "\(module).\(name)"
    default: name
    }
  }
}
