/// What objects that stand for types say of values, as those of `typing` do.
extension Machine {
  /// The answer that an instance gives that `isinstance` or `issubclass` was asked about; nil if it has none.
  func answer(of types: Value, to method: String, _ value: Value) throws(Raised) -> Bool? {
    guard types.kind == .instance, let name = names.known(method),
      let method = typeAttribute(name, of: heap.instances[types.place].type)
    else { return nil }
    return try truth(of: try call(method, [types, value]))
  }

  /// Whether a class is a protocol itself: what counts is what its values can do.
  func isProtocol(_ type: Value) -> Bool {
    heap.types[type.place].bases.contains {
      heap.types[$0.place].module == "typing" && heap.types[$0.place].name == "Protocol"
    }
  }

  /// Whether a value has all attributes that a protocol names.
  func follows(_ value: Value, _ type: Value) throws(Raised) -> Bool {
    guard let mark = names.known("_is_runtime_protocol"), typeAttribute(mark, of: type.place) != nil else {
      throw raise(.type, "Instance and class checks can only be used with @runtime_checkable protocols")
    }
    for ancestor in heap.types[type.place].linearization where isProtocol(ancestor) {
      let object = heap.types[ancestor.place]
      for name in object.attributes.map(\.name) + object.annotations where isMember(names[name]) {
        do throws(Raised) {
          _ = try attribute(name, of: value)
        } catch {
          guard isInstance(pending, of: exceptionTypes[.attribute] ?? .unset) else { throw error }
          return false
        }
      }
    }
    return true
  }

  /// Whether an attribute of a protocol is one that its values must have.
  private func isMember(_ name: String) -> Bool {
    switch name {
    case "__doc__", "__init__", "__class_getitem__", "_is_runtime_protocol": false
    default: true
    }
  }
}
