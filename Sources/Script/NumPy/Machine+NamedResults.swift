extension Machine {
  /// A result of NumPy whose parts have names: a named tuple of the class `name`, which is made when it is first wanted.
  func namedResult(_ name: String, _ fields: [String], _ parts: [Value]) throws(Raised) -> Value {
    let key = "named result \(name)"
    if let type = modules[key] { return try call(type, parts) }
    let collections = try module("collections")
    guard let factory = try member(names.number(of: "namedtuple"), ofModule: collections) else {
      throw unsupported("the result of a function")
    }
    let type = try call(factory, [heap.string(name), heap.list(fields.map { heap.string($0) })])
    modules[key] = type
    return try call(type, parts)
  }
}
