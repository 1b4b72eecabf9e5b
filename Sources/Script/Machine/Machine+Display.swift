import Arrays

extension Machine {
  /// `str(value)`.
  func text(of value: Value) throws(Raised) -> String {
    switch value.kind {
    case .string: return heap.strings[value.place].description
    case .array:
      let array = heap.arrays[value.place].array
      return array.text(printing)
    case .numpyBool: return value.truth ? "True" : "False"
    case .numpyInteger: return String(value.integer)
    case .numpyFloat64, .numpyFloat32:
      return value.scalar?.text ?? ""
    case .instance:
      let type = heap.instances[value.place].type
      if let method = typeAttribute(common.string, of: type) {
        let result = plain(try call(method, [value]))
        guard result.kind == .string else {
          throw raise(.type, "__str__ returned non-string (type \(typeName(of: result)))")
        }
        return heap.strings[result.place].description
      }
      if heap.types[type].isException {
        try descend("the text of an object")
        defer { nesting -= 1 }
        return try message(of: value)
      }
      if let payload = payload(of: value), payload.kind == .string {
        return heap.strings[payload.place].description
      }
      return try instanceRepresentation(value, "__str__")
    default:
      if let method = subtypeMethod("__str__", of: value) {
        return try string(try call(method, [value]), "__str__ returned non-string (type ")
      }
      return try representation(of: value)
    }
  }

  /// `repr(value)`.
  func representation(of value: Value) throws(Raised) -> String {
    switch value.kind {
    case .unset, .none: return "None"
    case .notImplemented: return "NotImplemented"
    case .ellipsis: return "Ellipsis"
    case .boolean: return value.truth ? "True" : "False"
    case .integer: return String(value.integer)
    case .largeInteger:
      let number = heap.largeIntegers[value.place]
      return try texts { () throws(TextError) in try number.decimal() }
    case .float: return FloatText.representation(value.float)
    case .numpyBool, .numpyInteger, .numpyFloat32, .numpyFloat64:
      return value.scalar?.representation ?? ""
    case .string: return heap.strings[value.place].representation.description
    case .array: return heap.arrays[value.place].array.representation(printing)
    case .list, .tuple, .dictionary, .set: return try nested(value)
    case .view:
      return "\(heap.views[value.place].name)(\(try representation(of: heap.list(viewValues(value)))))"
    case .slice:
      let slice = heap.slices[value.place]
      try descend("the representation of an object")
      defer { nesting -= 1 }
      var parts: [String] = []
      for part in [slice.start, slice.stop, slice.step] { parts.append(try representation(of: part)) }
      if slice.isCount {
        let number = parts[2].hasSuffix(".0") ? String(parts[2].dropLast(2)) : parts[2]
        parts[2] = number + "j"
      }
      return "slice(\(parts.joined(separator: ", ")))"
    case .range:
      let range = heap.ranges[value.place]
      return range.step == 1
        ? "range(\(range.start), \(range.stop))" : "range(\(range.start), \(range.stop), \(range.step))"
    case .function:
      return "<function \(codes[heap.functions[value.place].code].code.qualifiedName) at \(address(value))>"
    case .boundMethod:
      let method = heap.boundMethods[value.place]
      if method.function.kind == .native {
        return
          "<built-in method \(natives[method.function.place].name) of \(typeName(of: method.receiver)) object at \(address(value))>"
      }
      let name =
        method.function.kind == .function
        ? codes[heap.functions[method.function.place].code].code.qualifiedName : ""
      try descend("the representation of an object")
      defer { nesting -= 1 }
      return "<bound method \(name) of \(try representation(of: method.receiver))>"
    case .native:
      if let function = universal(value) { return "<ufunc '\(function.name)'>" }
      return "<built-in function \(natives[value.place].name)>"
    case .type:
      let type = heap.types[value.place]
      return type.module == "builtins" ? "<class '\(type.name)'>" : "<class '\(type.module).\(type.name)'>"
    case .module: return "<module '\(heap.modules[value.place].name)'>"
    case .instance: return try instanceRepresentation(value, "__repr__")
    default: return "<\(typeName(of: value)) object at \(address(value))>"
    }
  }

  /// `ascii(value)`: the representation with escapes for what is not ASCII.
  func asciiText(of value: Value) throws(Raised) -> Text {
    if value.kind == .string { return heap.strings[value.place].asciiRepresentation }
    let text = Text(try representation(of: value))
    guard !text.isASCII else { return text }
    var builder = TextBuilder()
    for index in 0..<text.count {
      let part = text.slice(start: index, count: 1, step: 1)
      if part.isASCII {
        builder.append(part)
      } else {
        let quoted = part.asciiRepresentation
        builder.append(quoted.slice(start: 1, count: quoted.count - 2, step: 1))
      }
    }
    return builder.text
  }

  /// What stands for an object's address, which a page must not depend on.
  private func address(_ value: Value) -> String {
    let digits = String(0x7f00_0000_0000 + (Int(value.kind.rawValue) << 32) + value.place * 48, radix: 16)
    return "0x" + digits
  }

  /// What the method of that name gives, which `__repr__` stands for.
  private func instanceRepresentation(_ value: Value, _ name: String) throws(Raised) -> String {
    let type = heap.instances[value.place].type
    if let method = typeAttribute(common.representation, of: type) {
      let result = plain(try call(method, [value]))
      guard result.kind == .string else {
        throw raise(.type, "\(name) returned non-string (type \(typeName(of: result)))")
      }
      return heap.strings[result.place].description
    }
    if let payload = payload(of: value) {
      let text = try representation(of: payload)
      guard payload.kind == .set else { return text }
      // A set shows the name of its class before its members.
      let members = text.drop { $0 != "(" && $0 != "{" }
      return "\(heap.types[type].name)\(members.first == "(" ? String(members) : "(\(members))")"
    }
    return try plainRepresentation(value)
  }

  /// `object.__str__`, and that of an exception: what there is without a `__str__` of the program's.
  func plainText(_ value: Value) throws(Raised) -> String {
    guard value.kind == .instance, heap.types[heap.instances[value.place].type].isException else {
      return try representation(of: value)
    }
    return try plainMessage(of: value)
  }

  /// `object.__repr__`, and that of an exception.
  func plainRepresentation(_ value: Value) throws(Raised) -> String {
    guard value.kind == .instance else { return "<\(typeName(of: value)) object at \(address(value))>" }
    let type = heap.instances[value.place].type
    let name = heap.types[type].name
    if heap.types[type].isException {
      let arguments =
        heap.instances[value.place].attributes.first { $0.name == common.arguments }?.value ?? .none
      guard arguments.kind == .tuple else { return name + "()" }
      try descend("the representation of an object")
      defer { nesting -= 1 }
      var parts: [String] = []
      for element in heap.tuples[arguments.place].elements { parts.append(try representation(of: element)) }
      return "\(name)(\(parts.joined(separator: ", ")))"
    }
    return "<\(heap.types[type].module).\(name) object at \(address(value))>"
  }

  /// A collection's text; one that contains itself shows dots there.
  private func nested(_ value: Value) throws(Raised) -> String {
    if shown.contains(where: value.isIdentical) {
      return value.kind == .list ? "[...]" : value.kind == .tuple ? "(...)" : "{...}"
    }
    try descend("the representation of an object")
    shown.append(value)
    defer {
      shown.removeLast()
      nesting -= 1
    }
    var parts: [String] = []
    var length = 0
    func add(_ text: String) throws(Raised) {
      parts.append(text)
      length += text.utf8.count
      if length > limits.memory / 4 { throw raise(.memory, "") }
    }
    if let method = subtypeMethod("__repr__", of: value) {
      return try string(try call(method, [value]), "__repr__ returned non-string (type ")
    }
    switch value.kind {
    case .list:
      for element in heap.lists[value.place].elements { try add(try representation(of: element)) }
      let body = "[\(parts.joined(separator: ", "))]"
      return body
    case .tuple:
      let elements = heap.tuples[value.place].elements
      for element in elements { try add(try representation(of: element)) }
      return "(\(parts.joined(separator: ", "))\(elements.count == 1 ? "," : ""))"
    case .set:
      let isFrozen = heap.sets[value.place].isFrozen
      for element in try values(of: value) { try add(try representation(of: element)) }
      if parts.isEmpty { return isFrozen ? "frozenset()" : "set()" }
      let body = "{\(parts.joined(separator: ", "))}"
      return isFrozen ? "frozenset(\(body))" : body
    default:
      let table = heap.dictionaries[value.place]
      for entry in table.entries where !entry.key.isUnset {
        try add("\(try representation(of: entry.key)): \(try representation(of: entry.value))")
      }
      return "{\(parts.joined(separator: ", "))}"
    }
  }

  /// Adds to what the program prints, as far as the limit goes.
  func write(_ text: String) throws(Raised) {
    if !text.isEmpty { printMarks.append(PrintMark(start: output.count, span: currentSpan)) }
    guard output.count + text.utf8.count <= limits.output else {
      let room = max(0, limits.output - output.count)
      output += Array(text.utf8.prefix(room))
      throw raise(.limit, "the program prints more than \(limits.output) bytes")
    }
    output += Array(text.utf8)
  }
}
