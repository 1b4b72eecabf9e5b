import Arrays

/// `errstate`, `seterr` and `geterr`: what happens to floating-point errors.
enum NumPyErrors {
  private static let modes = "all= divide= over= under= invalid="

  static var definitions: [NativeDefinition] {
    [
      .numpy("seterr", modes) { machine, arguments in
        let old = machine.floatingErrors
        machine.floatingErrors = try changed(machine, old, (0..<5).map { arguments[$0] })
        return try dictionary(machine, old)
      },
      .numpy("geterr", "") { machine, _ in try dictionary(machine, machine.floatingErrors) },
      .member("errstate", "__init__", "self * call= \(modes)") { machine, arguments in
        try machine.refuse(arguments[1], "the argument 'call' of errstate")
        let values = (2..<7).map { arguments[$0] }
        _ = try changed(machine, machine.floatingErrors, values)
        machine.heap.instances[arguments[0].place].payload = values
        return .none
      },
      .member("errstate", "__enter__", "self") { machine, arguments in
        try enter(machine, arguments[0])
        return .none
      },
      .member("errstate", "__exit__", "self type= value= traceback=") { machine, arguments in
        try leave(machine, arguments[0])
        return .none
      },
      .member("errstate", "__call__", "self function") { machine, arguments in
        machine.instance(of: machine.nativeClass("errstate function"), [arguments[0], arguments[1]])
      },
      .member("errstate function", "__call__", nil) { machine, arguments in
        let payload = machine.heap.instances[arguments[0].place].payload
        let values = Array(UnsafeBufferPointer(start: arguments.base + 1, count: arguments.count - 1))
        try enter(machine, payload[0])
        do {
          let result = try machine.call(payload[1], values, arguments.keywords)
          try leave(machine, payload[0])
          return result
        } catch {
          let pending = machine.pending
          try leave(machine, payload[0])
          machine.pending = pending
          throw error
        }
      },
    ]
  }

  /// Keeps the modes that were in force behind the five that are asked for.
  private static func enter(_ machine: Machine, _ state: Value) throws {
    let old = machine.floatingErrors
    let payload = machine.heap.instances[state.place].payload
    machine.floatingErrors = try changed(machine, old, Array(payload.prefix(5)))
    var saved: [Value] = []
    for name in FloatingErrorModes.names { saved.append(machine.heap.string(old[name].rawValue)) }
    machine.heap.instances[state.place].payload = Array(payload.prefix(5)) + saved
  }

  private static func leave(_ machine: Machine, _ state: Value) throws {
    let payload = machine.heap.instances[state.place].payload
    guard payload.count == 9 else { return }
    machine.floatingErrors = try changed(machine, machine.floatingErrors, [.unset] + payload.suffix(4))
  }

  /// The modes with changes: for all, then for each kind.
  private static func changed(
    _ machine: Machine, _ old: FloatingErrorModes, _ values: [Value]
  ) throws -> FloatingErrorModes {
    var modes = old
    for (index, value) in values.enumerated() where machine.isGiven(value) {
      let word =
        value.kind == .string ? try machine.word(value, default: "") : try machine.representation(of: value)
      guard let mode = FloatingErrorModes.Mode(rawValue: word) else {
        throw machine.raise(.value, "invalid error mode '\(word)'")
      }
      if mode == .call || mode == .log { throw machine.unsupported("the error mode '\(word)'") }
      guard index == 0 else {
        modes[FloatingErrorModes.names[index - 1]] = mode
        continue
      }
      for name in FloatingErrorModes.names { modes[name] = mode }
    }
    return modes
  }

  private static func dictionary(_ machine: Machine, _ modes: FloatingErrorModes) throws -> Value {
    let result = machine.heap.dictionary()
    for name in FloatingErrorModes.names {
      try machine.setItem(
        of: result, machine.heap.string(name), to: machine.heap.string(modes[name].rawValue))
    }
    return result
  }
}
