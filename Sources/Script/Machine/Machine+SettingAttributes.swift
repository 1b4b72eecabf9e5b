extension Machine {
  /// `value.name = new`.
  func setAttribute(_ name: Int32, of value: Value, to new: Value) throws(Raised) {
    switch value.kind {
    case .instance:
      let type = heap.instances[value.place].type
      if let found = typeAttribute(name, of: type), found.kind == .property {
        let setter = heap.properties[found.place].setter
        guard !setter.isNone else {
          throw raise(
            .attribute, "property '\(names[name])' of '\(typeName(of: value))' object has no setter")
        }
        _ = try call(setter, [value, new])
        return
      }
      if let method = typeAttribute(common.setAttribute, of: type) {
        _ = try call(method, [value, heap.string(names[name]), new])
        return
      }
      setOwnAttribute(name, of: value, to: new)
      noteSetters(of: type)
    case .type:
      guard heap.types[value.place].valueKind == .instance, heap.types[value.place].exception == nil else {
        throw raise(
          .type, "cannot set '\(names[name])' attribute of immutable type '\(heap.types[value.place].name)'")
      }
      heap.types[value.place].attributes.removeAll { $0.name == name }
      heap.types[value.place].attributes.append(Attribute(name: name, value: new))
      heap.typeVersion &+= 1
    case .function:
      heap.functions[value.place].attributes.removeAll { $0.name == name }
      heap.functions[value.place].attributes.append(Attribute(name: name, value: new))
    case .module:
      try complete(value)
      NativeRegistry.set(new, at: name, in: &heap.modules[value.place].values, blank: .unset)
    case .array: try setArrayAttribute(name, of: value, to: new)
    case .dictionary where !subtype(of: value).isUnset:
      if let found = typeAttribute(name, of: subtype(of: value).place), found.kind == .property,
        !heap.properties[found.place].setter.isNone
      {
        _ = try call(heap.properties[found.place].setter, [value, new])
        return
      }
      throw unsupported("an attribute of an instance of a class that inherits from 'dict'")
    case .tuple where !subtype(of: value).isUnset: throw raise(.attribute, "can't set attribute")
    default:
      throw unchangeable(name, of: value)
    }
  }

  /// The error of setting or deleting an attribute of a value that has none of its own.
  private func unchangeable(_ name: Int32, of value: Value) -> Raised {
    guard native(name, in: attributes[Int(value.kind.rawValue)]) != nil else {
      return missing(name, of: value)
    }
    switch value.kind {
    case .range, .slice: return raise(.attribute, "readonly attribute")
    default:
      let type = value.kind == .boolean ? "int" : typeName(of: value)
      return raise(.attribute, "attribute '\(names[name])' of '\(type)' objects is not writable")
    }
  }

  /// Remembers that no class of an instance's wants to know of attributes that are set.
  private func noteSetters(of type: Int) {
    guard heap.types[type].setterVersion != heap.typeVersion else { return }
    for ancestor in heap.types[type].linearization {
      for attribute in heap.types[ancestor.place].attributes where attribute.value.kind == .property {
        return
      }
    }
    heap.types[type].setterVersion = heap.typeVersion
  }

  /// Sets an instance's attribute, whatever its class says.
  func setOwnAttribute(_ name: Int32, of value: Value, to new: Value) {
    let count = heap.instances[value.place].attributes.count
    for index in 0..<count where heap.instances[value.place].attributes[index].name == name {
      heap.instances[value.place].attributes[index].value = new
      return
    }
    heap.allocated &+= 32
    heap.instances[value.place].attributes.append(Attribute(name: name, value: new))
  }

  func deleteAttribute(_ name: Int32, of value: Value) throws(Raised) {
    switch value.kind {
    case .instance:
      let type = heap.instances[value.place].type
      if let found = typeAttribute(name, of: type), found.kind == .property {
        let deleter = heap.properties[found.place].deleter
        guard !deleter.isNone else {
          throw raise(
            .attribute, "property '\(names[name])' of '\(typeName(of: value))' object has no deleter")
        }
        _ = try call(deleter, [value])
        return
      }
      if let method = typeAttribute(names.number(of: "__delattr__"), of: type) {
        _ = try call(method, [value, heap.string(names[name])])
        return
      }
      return try deleteOwnAttribute(name, of: value)
    case .type:
      let count = heap.types[value.place].attributes.count
      heap.types[value.place].attributes.removeAll { $0.name == name }
      heap.typeVersion &+= 1
      if heap.types[value.place].attributes.count < count { return }
      throw missing(name, of: value)
    default: throw unchangeable(name, of: value)
    }
  }

  /// Takes an instance's attribute away, whatever its class says.
  func deleteOwnAttribute(_ name: Int32, of value: Value) throws(Raised) {
    let count = heap.instances[value.place].attributes.count
    heap.instances[value.place].attributes.removeAll { $0.name == name }
    if heap.instances[value.place].attributes.count == count { throw missing(name, of: value) }
  }
}
