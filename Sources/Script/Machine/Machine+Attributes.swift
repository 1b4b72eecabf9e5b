import Arrays

extension Machine {
  /// The attribute that a class or one of its ancestors has.
  @inline(__always)
  func typeAttribute(_ name: Int32, of type: Int) -> Value? {
    let place = heap.foundAttributes + FoundAttribute.place(name, type)
    if place.pointee.name == name, Int(place.pointee.type) == type,
      place.pointee.version == heap.typeVersion
    {
      return place.pointee.value.isUnset ? nil : place.pointee.value
    }
    let value = searchedAttribute(name, of: type)
    place.pointee.name = name
    place.pointee.type = Int32(truncatingIfNeeded: type)
    place.pointee.version = heap.typeVersion
    place.pointee.value = value ?? .unset
    return value
  }

  private func searchedAttribute(_ name: Int32, of type: Int) -> Value? {
    if let value = heap.types[type].attribute(name) { return value }
    for ancestor in heap.types[type].linearization.dropFirst() {
      if let value = heap.types[ancestor.place].attribute(name) { return value }
    }
    return nil
  }

  /// A native of a kind by the number of its name.
  @inline(__always)
  func native(_ name: Int32, in table: [Int32]) -> Int? {
    guard Int(name) < table.count, table[Int(name)] >= 0 else { return nil }
    return Int(table[Int(name)])
  }

  /// The table of a value's methods: large integers have those of small ones.
  private func methodTable(_ kind: ValueKind) -> [Int32] {
    methods[Int((kind == .largeInteger ? .integer : kind).rawValue)]
  }

  /// `value.name`.
  func attribute(_ name: Int32, of value: Value) throws(Raised) -> Value {
    let function = try lookup(name, of: value)
    return receiver.isUnset ? function : heap.boundMethod(function, receiver)
  }

  /// Replaces a value by what a call of its attribute calls, and the object it is called on behind it.
  func loadMethod(_ name: Int32, at place: UnsafeMutablePointer<Value>) throws(Raised) {
    place[0] = try lookup(name, of: place.pointee)
    place[1] = receiver
  }

  /// A function that was found, and in ``receiver`` the object that goes before its arguments.
  ///
  /// Two values that a throwing function returns together do not survive the optimizer of Swift 6.3 where the caller
  /// stores them through a pointer.
  private func callee(_ function: Value, _ receiver: Value) -> Value {
    self.receiver = receiver
    return function
  }

  /// What `value.name` is before it is bound, with ``receiver``.
  private func lookup(_ name: Int32, of value: Value) throws(Raised) -> Value {
    switch value.kind {
    case .instance:
      for attribute in heap.instances[value.place].attributes where attribute.name == name {
        return callee(attribute.value, .unset)
      }
      let type = heap.instances[value.place].type
      if let found = typeAttribute(name, of: type) { return try bound(found, value, type, name) }
      if let found = try wrappedMember(name, of: type, value) { return found }
      if name == common.class { return callee(Value(.type, type), .unset) }
      if heap.types[type].isException, let found = exceptionAttribute(name, value) {
        return callee(found, .unset)
      }
      if name == common.dictionary { return callee(try attributes(of: value), .unset) }
      if let fallback = typeAttribute(common.getAttribute, of: type) {
        return callee(try call(fallback, [value, heap.string(names[name])]), .unset)
      }
    case .module:
      if let found = try member(name, ofModule: value) { return callee(found, .unset) }
      if PlottingModule.isPlotting(heap.modules[value.place].name) {
        return callee(plottingAttribute(name), .unset)
      }
      if name == common.name { return callee(heap.string(heap.modules[value.place].name), .unset) }
      throw missing(name, ofModule: value)
    case .type: if let found = try typeLookup(name, value) { return found }
    case .superObject:
      let object = heap.supers[value.place]
      let own = object.receiver.kind == .type ? object.receiver : type(of: object.receiver)
      let order = heap.types[own.place].linearization
      let start = order.firstIndex { $0.isIdentical(to: object.type) } ?? 0
      for ancestor in order.dropFirst(start + 1) {
        if let found = heap.types[ancestor.place].attribute(name) {
          if name == common.newObject { return callee(found, .unset) }
          if object.receiver.kind == .type, found.kind == .function { return callee(found, .unset) }
          return try bound(found, object.receiver, own.place, name)
        }
      }
      if !subtype(of: object.receiver).isUnset,
        let place = native(name, in: methodTable(object.receiver.kind))
      {
        return callee(Value(.native, place), object.receiver)
      }
      if object.receiver.kind == .instance,
        let found = try wrappedMember(name, of: own.place, object.receiver)
      {
        return found
      }
      // `object` has an initializer that takes nothing.
      if name == common.initializer {
        return callee(heap.boundMethod(emptyInitializer, object.receiver), .unset)
      }
      if let method = objectMethod(name) {
        return callee(method, name == common.newObject ? .unset : object.receiver)
      }
      throw raise(.attribute, "'super' object has no attribute '\(names[name])'")
    case .function:
      for attribute in heap.functions[value.place].attributes where attribute.name == name {
        return callee(attribute.value, .unset)
      }
      if let found = try functionAttribute(name, heap.functions[value.place]) {
        return callee(found, .unset)
      }
    case .dictionary, .tuple:
      let type = subtype(of: value)
      guard !type.isUnset else { break }
      if let field = heap.types[type.place].fields.firstIndex(of: name) {
        return callee(heap.tuples[value.place].elements[field], .unset)
      }
      if let found = typeAttribute(name, of: type.place) { return try bound(found, value, type.place, name) }
    case .property:
      let text = names[name]
      if text == "setter" || text == "getter" || text == "deleter",
        let native = native(name, in: methodTable(.property))
      {
        return callee(Value(.native, native), value)
      }
    case .native where name == common.name: return callee(heap.string(natives[value.place].name), .unset)
    default: break
    }
    if let place = native(name, in: attributes[Int(value.kind.rawValue)]) {
      return callee(try callAttribute(place, value), .unset)
    }
    if let place = native(name, in: methodTable(value.kind)) { return callee(Value(.native, place), value) }
    if name == common.class { return callee(type(of: value), .unset) }
    if let method = objectMethod(name), name != common.initializer { return callee(method, value) }
    throw missing(name, of: value)
  }

  /// The value of an attribute that a native makes.
  func callAttribute(_ place: Int, _ value: Value) throws(Raised) -> Value {
    let base = top
    base.pointee = value
    top += 1
    defer { top = base }
    if let recorder { return try tracedNative(place, base, 1, nil, recorder) }
    let body = natives[place].body
    return try body(self, Arguments(base: base, count: 1, keywords: []))
  }

  /// Binds what was found in a class to the instance it was asked of.
  private func bound(
    _ found: Value, _ receiver: Value, _ type: Int, _ name: Int32
  ) throws(Raised) -> Value {
    switch found.kind {
    case .function, .native: return callee(found, receiver)
    case .property:
      let getter = heap.properties[found.place].getter
      guard !getter.isNone else {
        throw raise(
          .attribute, "property '\(names[name])' of '\(typeName(of: receiver))' object has no getter")
      }
      return callee(try call(getter, [receiver]), .unset)
    case .wrapper:
      let wrapper = heap.wrappers[found.place]
      guard wrapper.isClassMethod else { return callee(wrapper.function, .unset) }
      return callee(wrapper.function, receiver.kind == .type ? receiver : Value(.type, type))
    case .instance:
      guard let getter = typeAttribute(common.getDescribed, of: heap.instances[found.place].type) else {
        return callee(found, .unset)
      }
      return callee(try call(getter, [found, receiver, Value(.type, type)]), .unset)
    default: return callee(found, .unset)
    }
  }

  private func typeLookup(_ name: Int32, _ type: Value) throws(Raised) -> Value? {
    if let found = typeAttribute(name, of: type.place) {
      guard found.kind == .wrapper else { return callee(found, .unset) }
      let wrapper = heap.wrappers[found.place]
      return callee(wrapper.function, wrapper.isClassMethod ? type : .unset)
    }
    let object = heap.types[type.place]
    if name == common.name {
      let shown = object.exception?.shownName ?? object.name
      return callee(heap.string(shown.split(separator: ".").last.map(String.init) ?? ""), .unset)
    }
    if name == common.module { return callee(heap.string(object.module), .unset) }
    // A bool has the methods of an int.
    let isNamed = object.valueKind == .boolean && !names[name].hasPrefix("__")
    let kind = isNamed ? .integer : object.valueKind
    if kind != .instance, let place = native(name, in: methodTable(kind)) {
      return callee(Value(.native, place), .unset)
    }
    switch names[name] {
    case "__mro__": return callee(heap.tuple(object.linearization), .unset)
    case "__bases__": return callee(heap.tuple(object.bases), .unset)
    case "__init__": return callee(emptyInitializer, .unset)
    case "__qualname__": return callee(heap.string(object.name), .unset)
    case "__abstractmethods__" where isAbstractBase(type):
      let result = heap.set(isFrozen: true)
      for name in object.abstract { try addToSet(result, heap.string(names[name])) }
      return callee(result, .unset)
    case "__doc__": return callee(.none, .unset)
    case "__dict__":
      let result = heap.dictionary()
      for attribute in object.attributes {
        try setItem(of: result, heap.string(names[attribute.name]), to: attribute.value)
      }
      return callee(result, .unset)
    default: return objectMethod(name).map { callee($0, .unset) }
    }
  }

  /// A method that `object` gives every class.
  private func objectMethod(_ name: Int32) -> Value? {
    guard let number = names.known("object.\(names[name])"), Int(number) < builtinTable.count else {
      return nil
    }
    let method = builtinTable[Int(number)]
    return method.isUnset ? nil : method
  }

  /// `object.__init__`: takes whatever it is given.
  private var emptyInitializer: Value {
    names.known("object.__init__").flatMap { Int($0) < builtinTable.count ? builtinTable[Int($0)] : nil }
      ?? .none
  }

  /// The error of an attribute that a value does not have.
  func missing(_ name: Int32, of value: Value) -> Raised {
    if name == common.enter || name == common.exit {
      let hasEnter =
        value.kind == .instance && typeAttribute(common.enter, of: heap.instances[value.place].type) != nil
      let missed = name == common.exit && hasEnter ? " (missed __exit__ method)" : ""
      return raise(
        .type, "'\(typeName(of: value))' object does not support the context manager protocol\(missed)")
    }
    if value.kind == .type {
      return raise(
        .attribute, "type object '\(heap.types[value.place].nativeName)' has no attribute '\(names[name])'")
    }
    return raise(.attribute, "'\(typeName(of: value))' object has no attribute '\(names[name])'")
  }

  private func missing(_ name: Int32, ofModule value: Value) -> Raised {
    let module = heap.modules[value.place].name
    if ModuleTable.isKnown(module, names[name]) {
      return unsupported("\(module).\(names[name])\(ModuleTable.alternative(module, names[name]))")
    }
    if module == "numpy", let message = NumPyModule.removal(of: names[name]) {
      return raise(.attribute, message)
    }
    return raise(.attribute, "module '\(module)' has no attribute '\(names[name])'")
  }

  /// The attributes of an instance as a dictionary.
  func attributes(of value: Value) throws(Raised) -> Value {
    let result = heap.dictionary()
    guard value.kind == .instance else { throw missing(common.dictionary, of: value) }
    for attribute in heap.instances[value.place].attributes {
      try setItem(of: result, heap.string(names[attribute.name]), to: attribute.value)
    }
    return result
  }
}
