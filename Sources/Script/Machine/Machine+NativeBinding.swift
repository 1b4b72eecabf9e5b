extension Machine {
  /// Refuses a method that was taken from its type and called on something else.
  func checkReceiver(
    _ native: NativeFunction, _ kind: ValueKind, _ arguments: UnsafeMutablePointer<Value>, _ given: Int
  ) throws(Raised) {
    let type = kind.typeName ?? "object"
    let isSlot = if case .slot = native.signature?.style { true } else { false }
    guard given > 0 else {
      throw raise(
        .type,
        isSlot
          ? "descriptor '\(native.name)' of '\(type)' object needs an argument"
          : "unbound method \(type).\(native.name)() needs an argument")
    }
    // An instance of a class that inherits from the type keeps one of its values.
    if let payload = payload(of: arguments.pointee), payload.kind == kind {
      arguments.pointee = payload
      return
    }
    // A bool is an int, and so is one of any size.
    if kind == .integer {
      let own = plain(arguments.pointee).kind
      if own == .boolean || own == .largeInteger {
        arguments.pointee = plain(arguments.pointee)
        return
      }
    }
    if isSlot {
      let given = typeName(of: arguments.pointee)
      throw raise(
        .type, "descriptor '\(native.name)' requires a '\(type)' object but received a '\(given)'")
    }
    throw raise(
      .type,
      "descriptor '\(native.name)' for '\(type)' objects doesn't apply to a '\(typeName(of: arguments.pointee))' object"
    )
  }
}
