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
    var bases = heap.tuples[frame.result[1].place].elements
    let object = kindTypes[Int(ValueKind.instance.rawValue)]
    var type = TypeObject()
    type.name = name
    type.module = frame.code.takeUnretainedValue().module ?? "__main__"
    for base in bases {
      guard base.kind == .type else {
        throw raise(.type, "a class can only inherit from classes, found \(try representation(of: base))")
      }
      if heap.types[base.place].valueKind != .instance {
        // Named tuples have heirs; other built-in types have those of the dialect's own.
        let own = frame.code.takeUnretainedValue().module
        let isOpen =
          base.isIdentical(to: builtinType(of: .dictionary)) || !heap.types[base.place].fields.isEmpty
        guard own != nil || isOpen, bases.count == 1 else {
          throw unsupported("a class that inherits from '\(heap.types[base.place].name)'")
        }
        type.valueKind = heap.types[base.place].valueKind
        type.fields = heap.types[base.place].fields
        type.fieldDefaults = heap.types[base.place].fieldDefaults
      }
      if heap.types[base.place].isException { type.isException = true }
    }
    for (index, base) in bases.enumerated() where bases[..<index].contains(where: base.isIdentical) {
      throw raise(.type, "duplicate base class \(heap.types[base.place].name)")
    }
    if bases.isEmpty { bases = [object] }
    type.bases = bases
    let value = Value(.type, heap.types.add(type))
    heap.types[value.place].linearization = [value] + (try merged(bases, name))
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
    if type.valueKind != .instance, frame.code.takeUnretainedValue().module == nil {
      try checkSubtype(value, bases[0])
    }
    heap.typeVersion &+= 1
    heap.types[value.place].annotations = code.annotations.map { names.number(of: $0) }
    heap.types[value.place].abstract = abstractMethods(of: value)
    heap.allocated &+= 256
    return value
  }

  private func setHome(of attribute: Value, to type: Value) {
    switch attribute.kind {
    case .function: heap.functions[attribute.place].home = type
    case .wrapper: setHome(of: heap.wrappers[attribute.place].function, to: type)
    case .property:
      setHome(of: heap.properties[attribute.place].getter, to: type)
      setHome(of: heap.properties[attribute.place].setter, to: type)
      setHome(of: heap.properties[attribute.place].deleter, to: type)
    default: break
    }
  }

  /// The order in which the attributes of several bases are looked up (C3 linearization).
  private func merged(_ bases: [Value], _ name: String) throws(Raised) -> [Value] {
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
