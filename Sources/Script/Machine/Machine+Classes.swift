extension Machine {
  /// Starts the body of a class; its name, its bases and the body lie on the stack.
  func enterClassBody() throws(Raised) {
    let result = top - 3
    let body = top[-1]
    let code = codeTable[heap.functions[body.place].code]
    try push(body, code, base: top, result: result, purpose: .classBody)
  }

  /// Makes a class of the names that its body has bound.
  func makeClass(_ frame: Frame) throws(Raised) -> Value {
    let name = heap.strings[frame.result[0].place].description
    let module = frame.code.takeUnretainedValue().module
    let value = try makeType(name, heap.tuples[frame.result[1].place].elements, module: module)
    let code = frame.code.takeUnretainedValue().code
    for (slot, text) in code.slotNames.enumerated() where !code.freeSlots.contains(slot) {
      var attribute = frame.base[slot]
      if attribute.kind == .cell { attribute = heap.cells[attribute.place].value }
      guard !attribute.isUnset, text.first != "." else { continue }
      setHome(of: attribute, to: value)
      let isPrivate = text.hasPrefix("__") && !text.hasSuffix("__")
      let shown = isPrivate ? "_\(name.drop { $0 == "_" })\(text)" : text
      heap.types[value.place].attributes.append(Attribute(name: names.number(of: shown), value: attribute))
    }
    let documentation = code.documentation.map { heap.string($0) } ?? .none
    heap.types[value.place].attributes.append(Attribute(name: common.document, value: documentation))
    heap.typeVersion &+= 1
    heap.types[value.place].annotations = code.annotations.map { names.number(of: $0) }
    try complete(value, module: module)
    return value
  }

  /// `type(name, bases, attributes)`.
  func makeClass(_ arguments: Arguments) throws(Raised) -> Value {
    for (index, (kind, type)) in [(ValueKind.string, "str"), (.tuple, "tuple"), (.dictionary, "dict")]
      .enumerated()
    where arguments[index].kind != kind {
      throw raise(
        .type, "type.__new__() argument \(index + 1) must be \(type), not \(typeName(of: arguments[index]))")
    }
    let name = heap.strings[arguments[0].place].description
    let value = try makeType(name, heap.tuples[arguments[1].place].elements, module: nil)
    for entry in heap.dictionaries[arguments[2].place].entries where entry.key.kind == .string {
      let number = names.number(of: heap.strings[entry.key.place].description)
      setHome(of: entry.value, to: value)
      heap.types[value.place].attributes.append(Attribute(name: number, value: entry.value))
    }
    if heap.types[value.place].attribute(common.document) == nil {
      heap.types[value.place].attributes.append(Attribute(name: common.document, value: .none))
    }
    try complete(value, module: nil)
    return value
  }

  /// A class without attributes; `module` is nil for one of the program.
  private func makeType(_ name: String, _ given: [Value], module: String?) throws(Raised) -> Value {
    let object = kindTypes[Int(ValueKind.instance.rawValue)]
    // A metaclass of abstract classes stands among the bases.
    var bases = given.map { base in
      guard base.kind == .type, heap.types[base.place].module == "abc",
        let hidden = names.known("_base"), let root = heap.types[base.place].attribute(hidden)
      else { return base }
      return root
    }
    var type = TypeObject()
    type.name = name
    type.module = module ?? "__main__"
    for base in bases {
      guard base.kind == .type else {
        if base.kind == .instance, heap.types[heap.instances[base.place].type].module == "typing" {
          throw unsupported("a class that inherits from '\(try representation(of: base))'")
        }
        throw raise(.type, "a class can only inherit from classes, found \(try representation(of: base))")
      }
      if heap.types[base.place].valueKind != .instance {
        // Named tuples and the dialect's own dictionaries have heirs of their own kind.
        let isOwn =
          module != nil || !heap.types[base.place].fields.isEmpty
          || heap.types[base.place].module == "collections"
        if isOwn, bases.count == 1 {
          type.valueKind = heap.types[base.place].valueKind
          type.fields = heap.types[base.place].fields
          type.fieldDefaults = heap.types[base.place].fieldDefaults
        } else if isOwn {
          throw unsupported("a class that inherits from '\(heap.types[base.place].name)' and from others")
        } else if heap.types[base.place].isSubclassable {
          throw unsupported("a class that inherits from '\(heap.types[base.place].name)'")
        } else if !isOpen(base) {
          throw raise(.type, "type '\(heap.types[base.place].name)' is not an acceptable base type")
        }
      } else if heap.types[base.place].constructor >= 0 {
        throw unsupported("a class that inherits from '\(heap.types[base.place].name)'")
      }
      if heap.types[base.place].isException { type.isException = true }
      if heap.types[base.place].isClosed { type.isClosed = true }
    }
    for (index, base) in bases.enumerated() where bases[..<index].contains(where: base.isIdentical) {
      throw raise(.type, "duplicate base class \(heap.types[base.place].name)")
    }
    if bases.isEmpty { bases = [object] }
    type.bases = bases
    if type.valueKind == .instance { type.wrapped = try wrappedType(bases) }
    let value = Value(.type, heap.types.add(type))
    heap.types[value.place].linearization = [value] + (try merged(bases, name))
    heap.allocated &+= 256 &+ 16 &* heap.types[value.place].linearization.count
    return value
  }

  /// Notes what follows from the attributes of a new class.
  private func complete(_ type: Value, module: String?) throws(Raised) {
    if heap.types[type.place].valueKind != .instance, module == nil {
      try checkSubtype(type, heap.types[type.place].bases[0])
    }
    heap.types[type.place].hasMaker = heap.types[type.place].linearization.contains {
      heap.types[$0.place].valueKind == .instance && heap.types[$0.place].attribute(common.newObject) != nil
    }
    heap.types[type.place].abstract = abstractMethods(of: type)
    try tellNames(of: type)
  }

  /// Tells the attributes of a new class their names, where they want to know (`__set_name__`).
  private func tellNames(of type: Value) throws(Raised) {
    guard let hook = names.known("__set_name__") else { return }
    for attribute in heap.types[type.place].attributes where attribute.value.kind == .instance {
      guard let method = typeAttribute(hook, of: heap.instances[attribute.value.place].type) else { continue }
      _ = try call(method, [attribute.value, type, heap.string(names[attribute.name])])
    }
  }

  private func setHome(of attribute: Value, to type: Value) {
    switch attribute.kind {
    case .function: heap.functions[attribute.place].home = type
    case .wrapper:
      var function = heap.wrappers[attribute.place].function
      while function.kind == .wrapper { function = heap.wrappers[function.place].function }
      setHome(of: function, to: type)
    case .property:
      let property = heap.properties[attribute.place]
      for function in [property.getter, property.setter, property.deleter] where function.kind != .property {
        setHome(of: function, to: type)
      }
    default: break
    }
  }

  /// The order in which the attributes of several bases are looked up (C3 linearization).
  private func merged(_ bases: [Value], _ name: String) throws(Raised) -> [Value] {
    if bases.count == 1 { return heap.types[bases[0].place].linearization }
    var lists = bases.map { heap.types[$0.place].linearization } + [bases]
    var result: [Value] = []
    while true {
      lists.removeAll { $0.isEmpty }
      if lists.isEmpty { return result }
      let candidate = lists.lazy.map { $0[0] }.first { candidate in
        lists.allSatisfy { list in !list.dropFirst().contains { $0.isIdentical(to: candidate) } }
      }
      guard let candidate else {
        let names = bases.map { heap.types[$0.place].name }.joined(separator: ", ")
        throw raise(
          .type, "Cannot create a consistent method resolution\norder (MRO) for bases \(names)")
      }
      result.append(candidate)
      for index in lists.indices where lists[index][0].isIdentical(to: candidate) {
        lists[index].removeFirst()
      }
    }
  }

  /// The class and object that `super()` without arguments means in the function that runs.
  func implicitSuper() throws(Raised) -> Value {
    guard frameCount > 0 else { throw raise(.runtime, "super(): no arguments") }
    let frame = frames[frameCount - 1]
    guard frame.code.takeUnretainedValue().code.positionalCount > 0 else {
      throw raise(.runtime, "super(): no arguments")
    }
    guard frame.function.kind == .function, !heap.functions[frame.function.place].home.isUnset else {
      throw raise(.runtime, "super(): __class__ cell not found")
    }
    var receiver = frame.base.pointee
    if receiver.kind == .cell { receiver = heap.cells[receiver.place].value }
    return superObject(heap.functions[frame.function.place].home, receiver)
  }

  func superObject(_ type: Value, _ receiver: Value) -> Value {
    heap.allocated &+= 48
    return Value(.superObject, heap.supers.add(SuperObject(type: type, receiver: receiver)))
  }
}
