extension Machine {
  /// Refuses a method that was taken from its type and called on something else.
  func checkReceiver(
    _ native: NativeFunction, _ kind: ValueKind, _ arguments: UnsafeMutablePointer<Value>, _ given: Int
  ) throws(Raised) {
    let type = kind.typeName ?? "object"
    guard given > 0 else { throw raise(.type, "unbound method \(type).\(native.name)() needs an argument") }
    let own = arguments.pointee.kind
    // A bool is an int, and so is one of any size.
    if kind == .integer, own == .boolean || own == .largeInteger { return }
    // `str.maketrans` belongs to the type.
    if native.signature == nil, native.name == "maketrans" { return }
    throw raise(
      .type,
      "descriptor '\(native.name)' for '\(type)' objects doesn't apply to a '\(typeName(of: arguments.pointee))' object")
  }

  /// Checks the number of arguments of a function that takes no keywords, with CPython's messages.
  private func checkCount(
    _ native: NativeFunction, _ signature: Signature, _ count: Int, _ keywords: [Int32]
  ) throws(Raised) {
    let receiver = native.receiver == nil ? 0 : 1
    let (given, least, most) = (count - receiver, signature.required - receiver, signature.positional - receiver)
    let name = native.qualifiedName
    guard keywords.isEmpty else { throw raise(.type, "\(name)() takes no keyword arguments") }
    guard given < least || given > most else { return }
    if signature.style == .parsed {
      let (bound, word) = given < least ? (least, "least") : (most, "most")
      throw raise(
        .type, "\(native.name)() takes at \(word) \(bound) argument\(bound == 1 ? "" : "s") (\(given) given)")
    }
    switch (least, most) {
    case (0, 0): throw raise(.type, "\(name)() takes no arguments (\(given) given)")
    case (1, 1): throw raise(.type, "\(name)() takes exactly one argument (\(given) given)")
    default:
      let bound = given < least ? least : most
      let word = least == most ? "" : given < least ? "at least " : "at most "
      throw raise(
        .type, "\(native.name) expected \(word)\(bound) argument\(bound == 1 ? "" : "s"), got \(given)")
    }
  }

  /// Brings arguments into the order of a native function's parameters.
  func bind(
    _ native: NativeFunction, _ signature: Signature, _ base: UnsafeMutablePointer<Value>, _ count: Int, _ keywords: [Int32]
  ) throws(Raised) {
    let given = count - keywords.count
    let name = native.name
    if signature.style != .python { try checkCount(native, signature, given, keywords) }
    guard given <= signature.positional else {
      let most = signature.positional
      let takes =
        signature.required == most
        ? "\(most) positional argument\(most == 1 ? "" : "s")" : "from \(signature.required) to \(most) positional arguments"
      throw raise(.type, "\(name)() takes \(takes) but \(given) \(given == 1 ? "was" : "were") given")
    }
    let values = Array(UnsafeBufferPointer(start: base, count: count))
    for index in signature.names.indices { base[index] = index < given ? values[index] : .unset }
    for (index, keyword) in keywords.enumerated() {
      guard let slot = signature.names.firstIndex(of: keyword) else {
        throw raise(.type, "\(name)() got an unexpected keyword argument '\(names[keyword])'")
      }
      guard base[slot].isUnset else {
        throw raise(.type, "\(name)() got multiple values for argument '\(names[keyword])'")
      }
      base[slot] = values[given + index]
    }
    let missing = (0..<signature.required).filter { base[$0].isUnset }.map { names[signature.names[$0]] }
    guard missing.isEmpty else { throw raise(.type, Self.missing(missing, "positional", name)) }
  }
}
